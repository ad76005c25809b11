package org.orderportal.order;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * When people work: Monday to Friday, eight hours from 08:00, in the portal's zone. Public holidays count as working
 * days: every country has its own.
 */
record WorkingTime(ZoneId zone) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** The moment when so many working hours have gone by. */
    Instant after(Instant start, int hours) {
        var left = Duration.ofHours(hours);
        var day = start.atZone(zone).toLocalDate();
        while (true) {
            var opens = laterOf(start, at(day, OPENS));
            var available = Duration.between(opens, at(day, CLOSES));
            if (DAYS.contains(day.getDayOfWeek()) && available.isPositive()) {
                if (left.compareTo(available) <= 0) {
                    return opens.plus(left);
                }
                left = left.minus(available);
            }
            day = day.plusDays(1);
        }
    }

    /** The first moment after a day. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
