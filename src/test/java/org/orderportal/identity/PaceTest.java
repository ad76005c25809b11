package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.document.ShiftedClock;

@AnyDatabase
class PaceTest {

    private final ShiftedClock clock = new ShiftedClock();
    private final Pace pace = new Pace(6, Duration.ofHours(1), clock);

    @Test
    void so_many_at_once_and_no_more() {
        assertThat(IntStream.range(0, 6).mapToObj(ask -> pace.take("anna"))).allMatch(Duration::isZero);

        assertThat(pace.take("anna")).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        assertThat(pace.take("karin")).isZero();
    }

    @Test
    void what_is_given_back_may_be_asked_for_again_and_nothing_more() {
        IntStream.range(0, 6).forEach(ask -> pace.take("anna"));

        pace.giveBack("anna");

        assertThat(pace.take("anna")).isZero();
        assertThat(pace.take("anna")).isPositive();
    }

    @Test
    void who_waits_as_long_as_told_goes_on() {
        IntStream.range(0, 6).forEach(ask -> pace.take("anna"));

        clock.putForward(pace.take("anna").plusMillis(1));

        assertThat(pace.take("anna")).isZero();
        assertThat(pace.take("anna")).isPositive();
    }

    @Test
    void asking_in_vain_does_not_make_the_wait_longer() {
        IntStream.range(0, 6).forEach(ask -> pace.take("anna"));

        IntStream.range(0, 100).forEach(ask -> pace.take("anna"));

        assertThat(pace.take("anna")).isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void addresses_of_one_network_count_as_one_and_this_machine_as_none() {
        assertThat(Networks.of("2001:db8:1:2::7")).isEqualTo(Networks.of("2001:db8:1:2:a:b:c:d"));
        assertThat(Networks.of("2001:db8:1:2::7")).isNotEqualTo(Networks.of("2001:db8:1:3::7"));
        assertThat(Networks.of("192.0.2.1")).isNotEqualTo(Networks.of("192.0.2.2"));
        assertThat(Networks.of("127.0.0.1")).isEmpty();
        assertThat(Networks.of("::1")).isEmpty();
        assertThat(Networks.of("not an address")).isEmpty();
    }
}
