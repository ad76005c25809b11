package org.orderportal.order.ui;

import org.orderportal.base.Quantity;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.LineTerms;

/** The numbers of a line's ledger that a screen shows. */
enum Figure {
    ORDERED,
    CONFIRMED,
    BACK_ORDERED,
    DISPATCHED,
    SHORT_CLOSED,
    INVOICED,
    WRITTEN_OFF,
    TO_DELIVER,
    TO_INVOICE,
    TO_CREDIT;

    Quantity of(LineQuantities sums, LineTerms terms) {
        return switch (this) {
            case ORDERED -> sums.ordered();
            case CONFIRMED -> sums.confirmed() == null ? Quantity.ZERO : sums.confirmed();
            case BACK_ORDERED -> sums.backOrdered();
            case DISPATCHED -> sums.dispatched();
            case SHORT_CLOSED -> sums.shortClosed();
            case INVOICED -> sums.counted();
            case WRITTEN_OFF -> sums.writtenOff();
            case TO_DELIVER -> sums.toDeliver(terms);
            case TO_INVOICE -> sums.toInvoice(terms);
            case TO_CREDIT -> sums.toCredit(terms);
        };
    }
}
