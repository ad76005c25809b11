package org.orderportal.document;

import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;

/**
 * What a document is begun for.
 *
 * @param about the document that it is about, such as the invoice that is credited; null where it only answers its order
 */
record Topic(DocumentKind kind, OrderId order, @Nullable DocumentId about) {

    /** What one draft alone may have as the open one of its topic. */
    String openKey() {
        return about == null ? kind + ":" + order : kind + ":" + order + ":" + about;
    }
}
