package org.orderportal.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.document.UndeliveredDocument;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderTurn;
import org.orderportal.party.BuyerRules;

/**
 * All on which it depends whether an order needs somebody.
 *
 * @param supplierHours when the supplier's people work
 * @param deskHours     when those work who look after orders
 */
record ReviewFacts(
        OrderTurn turn,
        BuyerRules rules,
        List<UndeliveredDocument> undelivered,
        List<OrderConcern> concerns,
        WorkingTime supplierHours,
        WorkingTime deskHours) {

    /** Working time until then of those who are to act; negative where it is past. Empty while the clock stands still. */
    Optional<Duration> left(ReviewReason reason, Instant now) {
        var due = reason.dueAt();
        if (due == null) {
            return Optional.empty();
        }
        var hours = reason.kind().isSuppliersMatter() ? supplierHours : deskHours;
        return Optional.of(due.isBefore(now) ? hours.between(due, now).negated() : hours.between(now, due));
    }
}
