package org.orderportal.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.orderportal.base.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on where the portal stopped: with what was kept and never looked into, and with notices whose order came in at
 * the same moment.
 */
@Component
class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** Longer than any take-in lasts, so that one that is under way is left alone. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    private static final Duration STRAGGLING = Duration.ofMinutes(10);
    private static final int PIECE = 100;

    private final Messages messages;
    private final Intake intake;
    private final ConnectedMessages connectedMessages;
    private final AsSystem asSystem;
    private final Clock clock;

    Recovery(Messages messages, Intake intake, ConnectedMessages connectedMessages, AsSystem asSystem, Clock clock) {
        this.messages = messages;
        this.intake = intake;
        this.connectedMessages = connectedMessages;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    /** At the start, whatever was left is looked into at once. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        resumeReceivedBefore(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sweep() {
        var now = clock.instant();
        resumeReceivedBefore(now.minus(UNDER_WAY));
        resume(MessageStatus.WAITING_FOR_ORDER, now.minus(STRAGGLING), now);
        connectedMessages.update();
    }

    void resumeReceivedBefore(Instant until) {
        resume(MessageStatus.RECEIVED, Instant.EPOCH, until);
    }

    private void resume(MessageStatus status, Instant from, Instant until) {
        for (var id : messages.inState(status, from, until, PIECE)) {
            var result = asSystem.call(() -> intake.resume(id));
            if (result.status() != status) {
                LOG.info("Message {} was left in the state {}; it is now {}", id, status, result.status());
            }
        }
    }
}
