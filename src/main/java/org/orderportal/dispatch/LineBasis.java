package org.orderportal.dispatch;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderedLine;

/**
 * What a line of an order says before anything is written about it.
 *
 * @param order    place of its order among those of the dispatch
 * @param itemId   the supplier's number of the article as it was told once; null where nobody has
 */
record LineBasis(
        int order,
        OrderDetails.Line line,
        LineTerms terms,
        @Nullable String itemId) {

    String key() {
        return IdText.of(line.id());
    }

    OrderedLine article() {
        return line.ordered();
    }

    LineQuantities quantities() {
        return line.quantities();
    }

    /** What is left to deliver. */
    Quantity left() {
        return quantities().toDeliver(terms);
    }

    boolean isOnlyInFull() {
        return Boolean.FALSE.equals(article().partialDeliveryAllowed());
    }
}
