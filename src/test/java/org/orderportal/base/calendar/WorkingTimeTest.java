package org.orderportal.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.CountryCode;

@AnyDatabase
class WorkingTimeTest {

    private final WorkingTime workingTime = new WorkingTime(ZoneId.of("Europe/Stockholm"));
    private final WorkingCalendars calendars = new WorkingCalendars(ZoneId.of("Europe/Stockholm"), "SE");

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

    @Test
    void the_holidays_of_a_country_do_not_count_and_those_of_another_do() {
        var friday = Instant.parse("2026-05-22T13:00:00Z");

        // Whit Monday.
        assertThat(of("NO").after(friday, 2)).isEqualTo(Instant.parse("2026-05-26T07:00:00Z"));
        assertThat(of("SE").after(friday, 2)).isEqualTo(Instant.parse("2026-05-25T07:00:00Z"));
    }

    @Test
    void christmas_and_a_weekend_are_one_long_pause() {
        // Thursday 24 to Sunday 27 December.
        assertThat(of("SE").after(Instant.parse("2026-12-23T14:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-12-28T08:00:00Z"));
        assertThat(of("DE").after(Instant.parse("2026-12-23T14:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-12-24T08:00:00Z"));
    }

    @Test
    void movable_days_are_known_of_each_of_our_countries() {
        assertThat(of("SE").holiday().test(LocalDate.of(2026, 6, 19))).isTrue();
        assertThat(of("FI").holiday().test(LocalDate.of(2026, 5, 14))).isTrue();
        assertThat(of("DK").holiday().test(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(of("NO").holiday().test(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(of("DE").holiday().test(LocalDate.of(2026, 4, 6))).isTrue();
        assertThat(of("SE").holiday().test(LocalDate.of(2026, 4, 2))).isFalse();
    }

    @Test
    void nobody_knows_the_holidays_of_nowhere() {
        assertThat(calendars.of(null).holiday().test(LocalDate.of(2026, 12, 25)))
                .isFalse();
        assertThat(of("1A").holiday().test(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(calendars.own().holiday().test(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void the_same_moment_is_another_hour_of_work_elsewhere() {
        var helsinki = new WorkingTime(ZoneId.of("Europe/Helsinki"));
        var afternoon = Instant.parse("2026-11-24T13:30:00Z");

        assertThat(workingTime.after(afternoon, 1)).isEqualTo(Instant.parse("2026-11-24T14:30:00Z"));
        assertThat(helsinki.after(afternoon, 1)).isEqualTo(Instant.parse("2026-11-25T06:30:00Z"));
    }

    @Test
    void so_long_before_an_end_lies_over_the_weekend() {
        assertThat(workingTime.before(Instant.parse("2026-11-23T09:00:00Z"), 8))
                .isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(of("SE").before(Instant.parse("2026-12-28T09:00:00Z"), 8))
                .isEqualTo(Instant.parse("2026-12-23T09:00:00Z"));
    }

    @Test
    void between_two_moments_lie_the_hours_that_are_worked() {
        assertThat(workingTime.between(Instant.parse("2026-11-20T13:00:00Z"), Instant.parse("2026-11-23T08:30:00Z")))
                .isEqualTo(Duration.ofMinutes(210));
        assertThat(workingTime.between(Instant.parse("2026-11-21T08:00:00Z"), Instant.parse("2026-11-22T15:00:00Z")))
                .isZero();
        assertThat(workingTime.between(Instant.parse("2026-11-24T10:00:00Z"), Instant.parse("2026-11-24T09:00:00Z")))
                .isZero();
    }

    @Test
    void no_time_takes_none_whenever_it_begins() {
        var night = Instant.parse("2026-11-21T02:00:00Z");

        assertThat(workingTime.after(night, 0)).isEqualTo(night);
    }

    @Test
    void the_next_morning_is_the_next_on_which_people_work() {
        assertThat(of("SE").nextMorning(Instant.parse("2026-12-23T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-28T07:00:00Z"));
    }

    private WorkingTime of(String country) {
        return calendars.of(new CountryCode(country));
    }
}
