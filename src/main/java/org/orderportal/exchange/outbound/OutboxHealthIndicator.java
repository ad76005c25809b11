package org.orderportal.exchange.outbound;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says where documents wait that nobody hands over. People can work all the same, so that it takes no node out of
 * service: the status of its own counts neither for readiness nor for the health as a whole.
 */
@Component
class OutboxHealthIndicator implements HealthIndicator {

    /** A worker looks every two seconds, and takes over what a dead one had after five minutes. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    private static final Status IS_STUCK = new Status("STUCK");

    private final OutboxState outbox;

    OutboxHealthIndicator(OutboxState outbox) {
        this.outbox = outbox;
    }

    @Override
    public Health health() {
        var figures = outbox.figures();
        if (figures == null) {
            return Health.unknown().build();
        }
        var late = outbox.late();
        return Health.status(late.compareTo(STUCK) > 0 ? IS_STUCK : Status.UP)
                .withDetail("waiting", figures.waiting())
                .withDetail("failed", figures.failed())
                .withDetail("lateSeconds", late.toSeconds())
                .build();
    }
}
