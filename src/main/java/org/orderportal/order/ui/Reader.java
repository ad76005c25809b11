package org.orderportal.order.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.order.ListCount;

/** The one who reads a screen: their language, their forms of numbers and dates, and their now. */
public record Reader(CurrentUser user, Texts texts, Formats formats, Instant now) {

    public String text(String key, Object... arguments) {
        return texts.get(user.locale(), key, arguments);
    }

    public boolean hasText(String key) {
        return texts.has(user.locale(), key);
    }

    /** Whether they look after suppliers' orders, instead of their own. */
    public boolean isStaff() {
        return user.is(Role.ACCOUNT_MANAGER) || user.is(Role.ADMINISTRATOR);
    }

    /** Whether it matters to them whose an order is. */
    boolean seesSeveralCompanies() {
        return !user.role().isBoundToCompanies() || user.companyIds().size() > 1;
    }

    public LocalDate today() {
        return formats.dayOf(now);
    }

    /** A day as short as it can be said: 24 Nov. */
    public String day(LocalDate day) {
        return formats.shortDate(day, today().getYear());
    }

    /** When something arrived: today with the time, yesterday, else the day. */
    public String arrival(Instant instant) {
        var day = formats.dayOf(instant);
        return switch ((int) Math.min(2, ChronoUnit.DAYS.between(day, today()))) {
            case 0 -> text("order.list.today", formats.time(instant));
            case 1 -> text("order.list.yesterday");
            default -> day(day);
        };
    }

    /** How many, with a plus where there are more than were counted. */
    public String count(ListCount count) {
        var number = formats.number(count.number());
        return count.exact() ? number : number + "+";
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(today());
    }

    public int daysSince(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today());
    }
}
