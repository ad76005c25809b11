package org.orderportal.base.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When people work: Monday to Friday, eight hours from 08:00, in the portal's zone, and not on public holidays.
 *
 * @param holiday whether a day is one where these people work
 */
public record WorkingTime(ZoneId zone, Predicate<LocalDate> holiday) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Where no country is known, and so no holiday. */
    public WorkingTime(ZoneId zone) {
        this(zone, day -> false);
    }

    /** The moment when so many working hours have gone by. */
    public Instant after(Instant start, int hours) {
        return after(start, Duration.ofHours(hours));
    }

    /** The moment when so much working time has gone by; the start itself for none. */
    public Instant after(Instant start, Duration time) {
        if (!time.isPositive()) {
            return start;
        }
        var left = time;
        var day = dayOf(start);
        while (true) {
            var opens = laterOf(start, at(day, OPENS));
            var available = Duration.between(opens, at(day, CLOSES));
            if (isWorked(day) && available.isPositive()) {
                if (left.compareTo(available) <= 0) {
                    return opens.plus(left);
                }
                left = left.minus(available);
            }
            day = day.plusDays(1);
        }
    }

    /** The latest moment from which so many working hours lie before that end. */
    public Instant before(Instant end, int hours) {
        var left = Duration.ofHours(hours);
        var day = dayOf(end);
        while (true) {
            var closes = earlierOf(end, at(day, CLOSES));
            var available = Duration.between(at(day, OPENS), closes);
            if (isWorked(day) && available.isPositive()) {
                if (left.compareTo(available) <= 0) {
                    return closes.minus(left);
                }
                left = left.minus(available);
            }
            day = day.minusDays(1);
        }
    }

    /** How much working time lies between two moments; none where the second is not the later one. */
    public Duration between(Instant from, Instant until) {
        var sum = Duration.ZERO;
        for (var day = dayOf(from); !at(day, LocalTime.MIN).isAfter(until); day = day.plusDays(1)) {
            var worked = Duration.between(laterOf(from, at(day, OPENS)), earlierOf(until, at(day, CLOSES)));
            if (isWorked(day) && worked.isPositive()) {
                sum = sum.plus(worked);
            }
        }
        return sum;
    }

    /** When people begin on the next day on which they work, after that moment's. */
    public Instant nextMorning(Instant moment) {
        var day = dayOf(moment).plusDays(1);
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return at(day, OPENS);
    }

    /** The first moment after a day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private boolean isWorked(LocalDate day) {
        return DAYS.contains(day.getDayOfWeek()) && !holiday.test(day);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
