package org.orderportal.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;

/**
 * A line with all that its order's status depends on.
 *
 * @param net     the line's amount in its order's currency, for progress
 * @param added   whether the supplier added it
 * @param changed whether the answer changed anything but the quantity: date, price, article or split
 * @param dueOn   the promised day, else the requested one
 */
record LineStanding(
        LineQuantities quantities,
        Amount net,
        boolean added,
        boolean changed,
        @Nullable LocalDate dueOn) {

    static LineStanding received(OrderedLine line, @Nullable LocalDate requestedOn) {
        return new LineStanding(LineQuantities.received(line.quantity()), line.netAmount(), false, false, requestedOn);
    }

    boolean isAnswered() {
        return quantities.isAnswered();
    }

    /** Published orders have lines of quantity zero: nothing is owed for them, and they count nowhere. */
    boolean counts() {
        return added || quantities.ordered().isPositive();
    }
}
