package org.orderportal.order;

import org.orderportal.base.error.Refusal;

/** Posts that the supplier has the order; it is offered until something is answered. */
final class ReceiptPosting {

    private ReceiptPosting() {}

    static void post(OrderBook book, Posting.Receipt receipt) {
        if (book.head().controls().cancelled()) {
            throw new Refusal("order.action.cancelled");
        }
        if (book.lines().stream().anyMatch(line -> line.quantities().isAnswered())) {
            throw new Refusal("order.action.answered-already");
        }
        if (book.head().controls().receiptAcknowledged()) {
            throw new Refusal("order.action.acknowledged-already");
        }
        book.acknowledgeReceipt(receipt.source().documentId());
    }
}
