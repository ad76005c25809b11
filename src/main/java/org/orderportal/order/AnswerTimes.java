package org.orderportal.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** Tells when an order was to be answered, and by how much working time that was missed. */
@Component
public class AnswerTimes {

    private static final int LONGEST_DAYS = 400;

    private final BuyerRulesBook rules;
    private final WorkingTime hours;

    AnswerTimes(BuyerRulesBook rules, WorkingTime hours) {
        this.rules = rules;
        this.hours = hours;
    }

    /** By what the buyer demands now; null where it sets no deadline. */
    public @Nullable Instant dueAt(CompanyId buyer, CompanyId supplier, Instant receivedAt) {
        var deadline = rules.rulesFor(buyer, supplier).responseDeadlineHours();
        return deadline == null ? null : hours.after(receivedAt, deadline);
    }

    /** The working time between two moments; none where the second is not later. Beyond a year it is not counted on. */
    public Duration between(Instant from, Instant until) {
        var time = Duration.ZERO;
        var day = dayOf(from);
        var last = dayOf(until);
        if (last.isAfter(day.plusDays(LONGEST_DAYS))) {
            last = day.plusDays(LONGEST_DAYS);
        }
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            var begins = hours.after(day.atStartOfDay(hours.zone()).toInstant(), 0);
            if (dayOf(begins).equals(day)) {
                var ends = hours.after(begins, 8);
                var open = laterOf(begins, from);
                var close = ends.isBefore(until) ? ends : until;
                if (open.isBefore(close)) {
                    time = time.plus(Duration.between(open, close));
                }
            }
        }
        return time;
    }

    /** The day on which something happened, where the portal stands. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(hours.zone()).toLocalDate();
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
