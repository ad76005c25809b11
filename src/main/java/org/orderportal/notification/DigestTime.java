package org.orderportal.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** When digests go out: at seven in the morning where the reader is, Monday to Friday. */
final class DigestTime {

    static final LocalTime TIME = LocalTime.of(7, 0);

    private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private DigestTime() {}

    /** The first such moment after that one. */
    static Instant after(Instant moment, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        while (true) {
            var digest = day.atTime(TIME).atZone(zone).toInstant();
            if (DAYS.contains(day.getDayOfWeek()) && digest.isAfter(moment)) {
                return digest;
            }
            day = day.plusDays(1);
        }
    }
}
