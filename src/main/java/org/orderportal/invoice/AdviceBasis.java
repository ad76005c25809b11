package org.orderportal.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.document.DocumentId;

/**
 * A dispatch advice that was sent, as far as it is of the order that is invoiced.
 *
 * @param dispatchedOn the day on which the goods left, as it says
 * @param quantities   what it dispatched, by the id of the order's line
 * @param invoiced     what of that is on invoices that were made from it
 * @param madeFrom     those invoices
 * @param otherOrders  the ids of the other orders of which it dispatched
 */
public record AdviceBasis(
        DocumentId id,
        String number,
        @Nullable LocalDate dispatchedOn,
        Map<Long, Quantity> quantities,
        Map<Long, Quantity> invoiced,
        List<DocumentId> madeFrom,
        List<Long> otherOrders) {

    /** What of a line it dispatched and no invoice was made from. */
    Quantity open(long line) {
        return quantities
                .getOrDefault(line, Quantity.ZERO)
                .minus(invoiced.getOrDefault(line, Quantity.ZERO))
                .atLeastZero();
    }

    /** Whether something of it is left to invoice. */
    public boolean isOpen() {
        return quantities.keySet().stream().anyMatch(line -> open(line).isPositive());
    }
}
