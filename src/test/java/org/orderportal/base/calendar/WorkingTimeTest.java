package org.orderportal.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class WorkingTimeTest {

    private final WorkingTime workingTime = new WorkingTime(ZoneId.of("Europe/Stockholm"));

    @Test
    void what_comes_in_at_night_counts_from_the_morning() {
        assertThat(workingTime.after(Instant.parse("2026-11-24T03:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Test
    void a_weekend_does_not_count() {
        assertThat(workingTime.after(Instant.parse("2026-11-21T10:00:00Z"), 16))
                .isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    @Test
    void summer_time_moves_the_morning() {
        assertThat(workingTime.after(Instant.parse("2026-03-27T15:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void a_day_ends_at_its_midnight() {
        assertThat(workingTime.endOf(LocalDate.of(2026, 7, 1))).isEqualTo(Instant.parse("2026-07-01T22:00:00Z"));
    }
}
