package org.orderportal.order;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * The sums of one line's ledger, each in the line's own unit.
 *
 * @param ordered     O: in the current version; zero for an article added by the supplier
 * @param confirmed   C: null before any answer
 * @param backOrdered B: comes later, date unknown
 * @param dispatched  D
 * @param shortClosed S: will never come
 * @param invoiced    I
 * @param credited    K: credited, and may be invoiced again
 * @param writtenOff  W: credited for good
 */
public record LineQuantities(
        Quantity ordered,
        @Nullable Quantity confirmed,
        Quantity backOrdered,
        Quantity dispatched,
        Quantity shortClosed,
        Quantity invoiced,
        Quantity credited,
        Quantity writtenOff) {

    /** A line that has just been received. */
    public static LineQuantities received(Quantity ordered) {
        return new LineQuantities(
                ordered,
                null,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO);
    }
}
