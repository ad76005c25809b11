package org.orderportal.order;

import java.util.List;

/**
 * What the ledger tells about a whole order.
 *
 * @param cancelled an accepted cancellation counts
 * @param implicit  all that is confirmed was confirmed by the first dispatch or invoice
 */
record LedgerFacts(boolean cancelled, boolean implicit) {

    static LedgerFacts of(List<LedgerEntry> live) {
        var confirmations =
                live.stream().filter(entry -> entry.kind().isConfirmation()).toList();
        return new LedgerFacts(
                live.stream().anyMatch(entry -> entry.kind() == LedgerKind.CANCELLED),
                !confirmations.isEmpty()
                        && confirmations.stream().allMatch(entry -> entry.kind() == LedgerKind.CONFIRMED_IMPLICITLY));
    }

    Answering answering(boolean receiptAcknowledged) {
        if (implicit) {
            return Answering.IMPLICIT;
        }
        return receiptAcknowledged ? Answering.RECEIPT_ACKNOWLEDGED : Answering.PLAIN;
    }
}
