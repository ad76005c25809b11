package org.orderportal.base.calendar;

import java.time.ZoneId;
import org.orderportal.base.CountryCode;

/** Calendars for rules that are tested without an application. */
public final class CalendarsOfTests {

    private CalendarsOfTests() {}

    public static WorkingTime of(ZoneId zone, CountryCode country) {
        return new WorkingCalendars(zone, "SE").of(country);
    }
}
