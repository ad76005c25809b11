package org.orderportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.CountryCode;
import org.orderportal.base.calendar.CalendarsOfTests;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.order.OrderTurn.Pause;

@AnyDatabase
class DueClockTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    /** Tuesday afternoon. */
    private static final Instant DUE = Instant.parse("2026-11-24T13:00:00Z");

    private final WorkingTime hours = new WorkingTime(ZONE);

    @Test
    void without_a_pause_it_is_due_when_it_is_due() {
        assertThat(due()).isEqualTo(DUE);
    }

    @Test
    void it_stands_still_while_the_buyer_has_the_turn() {
        assertThat(due(pause("2026-11-24T09:00:00Z", null))).isNull();
    }

    @Test
    void afterwards_it_goes_on_with_what_was_left() {
        // Four hours of Tuesday, so it is due three hours into Wednesday.
        assertThat(due(pause("2026-11-24T09:00:00Z", "2026-11-24T13:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void only_working_time_is_given_back() {
        assertThat(due(pause("2026-11-23T16:00:00Z", "2026-11-24T05:00:00Z"))).isEqualTo(DUE);
    }

    @Test
    void several_pauses_add_up_and_the_second_counts_where_the_first_has_moved_the_end() {
        assertThat(due(
                        pause("2026-11-24T09:00:00Z", "2026-11-24T13:00:00Z"),
                        pause("2026-11-25T08:00:00Z", "2026-11-25T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
    }

    @Test
    void a_pause_after_the_end_changes_nothing_any_more() {
        assertThat(due(pause("2026-11-24T14:00:00Z", null))).isEqualTo(DUE);
    }

    @Test
    void what_was_before_the_clock_began_does_not_count() {
        assertThat(due(pause("2026-11-20T08:00:00Z", "2026-11-23T07:00:00Z"))).isEqualTo(DUE);
        assertThat(due(pause("2026-11-20T08:00:00Z", "2026-11-23T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    @Test
    void a_holiday_within_the_pause_is_not_given_back() {
        var swedish = CalendarsOfTests.of(ZONE, new CountryCode("SE"));
        var clock = new DueClock(swedish, List.of(pause("2026-12-23T14:00:00Z", "2026-12-28T08:00:00Z")));

        // One hour on the 23rd and one on the 28th.
        assertThat(clock.due(Instant.parse("2026-12-22T08:00:00Z"), Instant.parse("2026-12-28T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-28T11:00:00Z"));
    }

    private Instant due(Pause... pauses) {
        return new DueClock(hours, List.of(pauses)).due(START, DUE);
    }

    private static Pause pause(String from, String until) {
        return new Pause(Instant.parse(from), until == null ? null : Instant.parse(until));
    }
}
