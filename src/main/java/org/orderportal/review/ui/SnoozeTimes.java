package org.orderportal.review.ui;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.orderportal.base.calendar.WorkingCalendars;
import org.springframework.stereotype.Component;

/** Until when one mostly puts something off: working days, not just days. */
@Component
class SnoozeTimes {

    enum Choice {
        TOMORROW,
        IN_THREE_DAYS,
        NEXT_WEEK,
        CHOSEN
    }

    private final WorkingCalendars calendars;
    private final Clock clock;

    SnoozeTimes(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param day and time where they are chosen, in the reader's zone */
    Instant until(Choice choice, LocalDate day, LocalTime time, ZoneId zone) {
        var hours = calendars.own();
        var now = clock.instant();
        return switch (choice) {
            case TOMORROW -> hours.nextMorning(now);
            case IN_THREE_DAYS -> hours.nextMorning(hours.nextMorning(hours.nextMorning(now)));
            case NEXT_WEEK -> {
                var sunday = hours.dayOf(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                yield hours.nextMorning(
                        sunday.atTime(LocalTime.NOON).atZone(hours.zone()).toInstant());
            }
            case CHOSEN -> day.atTime(time).atZone(zone).toInstant();
        };
    }

    LocalDate tomorrow(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate().plusDays(1);
    }
}
