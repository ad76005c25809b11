package org.orderportal.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderNumber;
import org.orderportal.party.CompanyId;

/**
 * A document with all that its page and the API say about it, without its bytes.
 *
 * @param content what it says, as its module wrote it; null for a draft, and in lists
 */
public record DocumentSummary(
        DocumentId id,
        DocumentKind kind,
        DocumentState state,
        @Nullable String number,
        OrderId order,
        OrderNumber orderNumber,
        CompanyId supplier,
        CompanyId buyer,
        String buyerName,
        Instant changedAt,
        String changedBy,
        @Nullable Instant sentAt,
        @Nullable Instant undoUntil,
        @Nullable String content) {

    /** The same as in lists: what it says can be as long as its order. */
    public DocumentSummary withoutContent() {
        return new DocumentSummary(
                id,
                kind,
                state,
                number,
                order,
                orderNumber,
                supplier,
                buyer,
                buyerName,
                changedAt,
                changedBy,
                sentAt,
                undoUntil,
                null);
    }
}
