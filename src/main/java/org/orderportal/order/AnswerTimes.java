package org.orderportal.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.calendar.WorkingCalendars;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** Tells when an order was to be answered, and by how much working time that was missed. */
@Component
public class AnswerTimes {

    private final BuyerRulesBook rules;
    private final SupplierHours hours;
    private final WorkingCalendars calendars;

    AnswerTimes(BuyerRulesBook rules, SupplierHours hours, WorkingCalendars calendars) {
        this.rules = rules;
        this.hours = hours;
        this.calendars = calendars;
    }

    /** By what the buyer demands now; null where it sets no deadline. */
    public @Nullable Instant dueAt(CompanyId buyer, CompanyId supplier, Instant receivedAt) {
        var deadline = rules.rulesFor(buyer, supplier).responseDeadlineHours();
        return deadline == null ? null : hours.of(supplier).after(receivedAt, deadline);
    }

    /** The working time between two moments; none where the second is not later. */
    public Duration between(Instant from, Instant until) {
        return from.isBefore(until) ? calendars.own().between(from, until) : Duration.ZERO;
    }

    /** The day on which something happened, where the portal stands. */
    public LocalDate dayOf(Instant moment) {
        return calendars.own().dayOf(moment);
    }
}
