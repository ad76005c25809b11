package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@AnyDatabase
class IntakeMetersTest {

    @Autowired
    Intake intake;

    @Autowired
    MeterRegistry meters;

    @Test
    void each_document_is_counted_by_what_became_of_it_and_the_rules_by_their_time() {
        var waiting = counted("WAITING_FOR_CONNECTION");
        var refused = counted("REFUSED");
        var checked = checked();

        take(Letter.unique().orderBytes());
        take("<nothing/>".getBytes(StandardCharsets.UTF_8));

        assertThat(counted("WAITING_FOR_CONNECTION")).isEqualTo(waiting + 1);
        assertThat(counted("REFUSED")).isEqualTo(refused + 1);
        assertThat(checked()).isEqualTo(checked + 1);
    }

    private void take(byte[] document) {
        Acting.OPERATOR.call(() -> intake.take(new Arrival(Arrival.Channel.DEMO, null, document)));
    }

    private double counted(String outcome) {
        var counter = meters.find("portal.documents.received")
                .tags("channel", "DEMO", "outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private long checked() {
        var timer = meters.find("portal.rules.check").tags("rules", "ORDER").timer();
        return timer == null ? 0 : timer.count();
    }
}
