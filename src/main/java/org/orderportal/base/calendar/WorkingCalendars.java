package org.orderportal.base.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows when people in each country work: all by the portal's zone, each by the public holidays of its own country. */
@Component
public class WorkingCalendars {

    private static final Set<String> KNOWN = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private final ZoneId zone;
    private final CountryCode own;
    private final ConcurrentMap<CountryCode, WorkingTime> byCountry = new ConcurrentHashMap<>();

    WorkingCalendars(
            @Value("${portal.working-time.zone:Europe/Stockholm}") ZoneId zone,
            @Value("${portal.working-time.country:SE}") String country) {
        this.zone = zone;
        this.own = new CountryCode(country);
    }

    /** Of those who run the portal. */
    public WorkingTime own() {
        return of(own);
    }

    /** Of people in that country; without holidays where it is unknown, or nobody has said which it is. */
    public WorkingTime of(@Nullable CountryCode country) {
        return country == null ? new WorkingTime(zone) : byCountry.computeIfAbsent(country, this::read);
    }

    private WorkingTime read(CountryCode country) {
        return KNOWN.contains(country.code()) ? new WorkingTime(zone, holidays(country.code())) : new WorkingTime(zone);
    }

    private static Predicate<LocalDate> holidays(String code) {
        var days = HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
        return days::isHoliday;
    }
}
