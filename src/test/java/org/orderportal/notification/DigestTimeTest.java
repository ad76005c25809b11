package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class DigestTimeTest {

    @ParameterizedTest
    @CsvSource({
        // Wednesday evening, then Thursday morning, each in their own zone.
        "2026-11-25T20:00:00Z, Europe/Stockholm, 2026-11-26T06:00:00Z",
        "2026-11-25T20:00:00Z, Europe/Helsinki,  2026-11-26T05:00:00Z",
        "2026-11-25T20:00:00Z, America/New_York, 2026-11-26T12:00:00Z",
        "2026-11-25T20:00:00Z, Pacific/Auckland, 2026-11-26T18:00:00Z",
        // In summer an hour earlier than in winter.
        "2026-07-01T20:00:00Z, Europe/Stockholm, 2026-07-02T05:00:00Z",
        // The clocks go back on Sunday: Monday's digest comes at seven by the new time.
        "2026-10-23T10:00:00Z, Europe/Stockholm, 2026-10-26T06:00:00Z",
        // Friday after seven, and the whole weekend: Monday.
        "2026-11-27T06:00:01Z, Europe/Stockholm, 2026-11-30T06:00:00Z",
        "2026-11-29T23:30:00Z, Europe/Stockholm, 2026-11-30T06:00:00Z",
        // It is Monday in Auckland while it is Sunday here.
        "2026-11-29T12:00:00Z, Pacific/Auckland, 2026-11-29T18:00:00Z",
        // Before seven it is the same day's.
        "2026-11-27T05:59:59Z, Europe/Stockholm, 2026-11-27T06:00:00Z",
    })
    void it_is_seven_in_the_morning_of_the_next_working_day_where_the_reader_is(
            Instant moment, String zone, Instant digest) {
        assertThat(DigestTime.after(moment, ZoneId.of(zone))).isEqualTo(digest);
    }

    @Test
    void at_the_moment_of_a_digest_the_next_one_is_that_of_the_next_day() {
        var digest = Instant.parse("2026-11-25T06:00:00Z");

        assertThat(DigestTime.after(digest, ZoneId.of("Europe/Stockholm")))
                .isEqualTo(Instant.parse("2026-11-26T06:00:00Z"));
    }
}
