package org.orderportal.document;

import org.orderportal.order.OrderId;

/** What became of a buyer's answer. */
public sealed interface AnswerReception {

    /** @param counts whether it is what counts now; else the buyer was further already, and it is filed */
    record Kept(DocumentId document, OrderId order, boolean counts) implements AnswerReception {}

    /** The very same was here before. */
    record AlreadyHere(DocumentId document, OrderId order) implements AnswerReception {}

    /** No document that was sent is the one that it names, or several may be. */
    record Unmatched() implements AnswerReception {}
}
