package org.orderportal.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;

/**
 * A document that its buyer did not get: a person has to act.
 *
 * @param order one that it answers
 * @param error why the last try failed, in the reader's language
 * @param since when it was given up
 */
public record UndeliveredDocument(
        OrderId order,
        DocumentId id,
        DocumentKind kind,
        String number,
        @Nullable String error,
        Instant since) {}
