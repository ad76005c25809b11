package org.orderportal.order;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;

/** Which values of a sort's key a list holds: from one, up to but without another. */
record KeyRange(@Nullable Object from, @Nullable Object until) {

    static final KeyRange ANY = new KeyRange(null, null);

    /** The sorts that a filter can narrow by a range. */
    static final List<OrderSort> RANGED = List.of(OrderSort.RECEIVED, OrderSort.REQUESTED, OrderSort.AMOUNT);

    private static final java.math.BigDecimal LEAST_STEP = new java.math.BigDecimal("0.0001");

    boolean isAny() {
        return from == null && until == null;
    }

    static KeyRange received(DayRange days, ZoneId zone) {
        return new KeyRange(
                days.from() == null ? null : startOf(days.from(), zone),
                days.until() == null ? null : startOf(days.until().plusDays(1), zone));
    }

    /** Orders that name no day are in no range. */
    static KeyRange requested(DayRange days) {
        if (days.isAny()) {
            return ANY;
        }
        return new KeyRange(
                days.from(),
                days.until() == null ? OrderRow.NO_DAY : days.until().plusDays(1));
    }

    static KeyRange amount(AmountRange amounts) {
        return new KeyRange(
                amounts.least() == null ? null : amounts.least().value(),
                amounts.most() == null ? null : amounts.most().value().add(LEAST_STEP));
    }

    private static Object startOf(LocalDate day, ZoneId zone) {
        return Stored.moment(day.atStartOfDay(zone).toInstant());
    }
}
