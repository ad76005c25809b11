package org.orderportal.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.order.OrderId;

/**
 * One of the things that a number counts.
 *
 * @param document  null where it is the order itself
 * @param textKey   says what happened
 * @param arguments of that text: moments, days, numbers, and texts
 */
public record ListedFact(
        OrderId order,
        String orderNumber,
        String supplierName,
        String buyerName,
        @Nullable DocumentId document,
        String textKey,
        List<Object> arguments) {}
