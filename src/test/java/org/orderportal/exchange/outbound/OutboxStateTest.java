package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.document.Channel;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@OutboundTest
class OutboxStateTest {

    @Autowired
    BeanFactory beans;

    private PostOffice office;
    private OutboxState state;
    private SimpleMeterRegistry meters;

    @BeforeEach
    void empty() {
        office = PostOffice.of(beans);
        state = new OutboxState(beans.getBean(JdbcClient.class), office.clock);
        meters = new SimpleMeterRegistry();
        new OutboxMeters(state).bindTo(meters);
    }

    @Test
    void as_long_as_nothing_is_known_nothing_is_said() {
        assertThat(meter("portal.outbox.waiting")).isNaN();
        assertThat(new OutboxHealthIndicator(state).health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void what_waits_and_for_how_long_is_counted() {
        office.put(office.buyerWithFolder());
        office.clock.forward(Duration.ofMinutes(3));
        state.read();

        assertThat(meter("portal.outbox.waiting")).isEqualTo(1);
        assertThat(meter("portal.outbox.failed")).isZero();
        assertThat(meter("portal.outbox.late")).isBetween(100d, 180d);
        assertThat(new OutboxHealthIndicator(state).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void documents_that_nobody_hands_over_are_told_of() {
        office.put(office.buyerWithFolder());
        office.clock.forward(Duration.ofMinutes(12));
        state.read();

        assertThat(new OutboxHealthIndicator(state).health().getStatus().getCode())
                .isEqualTo("STUCK");

        office.work(new TestCarrier(Channel.DROP_FOLDER));
        state.read();

        assertThat(new OutboxHealthIndicator(state).health().getStatus()).isEqualTo(Status.UP);
        assertThat(meter("portal.outbox.waiting")).isZero();
    }

    private double meter(String name) {
        return meters.get(name).gauge().value();
    }
}
