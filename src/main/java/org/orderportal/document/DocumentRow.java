package org.orderportal.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Money;
import org.orderportal.order.OrderReference;

/**
 * A document as a list shows it.
 *
 * @param orders       that it answers, its own first
 * @param amount       what it comes to; null for a draft, and for what says no amount
 * @param at           when it was sent, or a draft was last changed
 * @param ways         that it takes to its buyer
 * @param answer       of the buyer, the one that counts; null without one
 */
public record DocumentRow(
        DocumentSummary document,
        String supplierName,
        List<OrderReference> orders,
        @Nullable Money amount,
        Instant at,
        List<Transmission> ways,
        @Nullable BuyerAnswer answer) {

    public DocumentId id() {
        return document.id();
    }
}
