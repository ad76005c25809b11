package org.orderportal.order;

/**
 * What the ledger tells about a whole order.
 *
 * @param cancelled an accepted cancellation counts
 * @param implicit  all that is confirmed was confirmed by the first dispatch or invoice
 * @param waitingForBuyer an answer counts that awaits the buyer, who has said nothing since
 * @param buyerAnswered   a response, or an accepted cancellation, counts that came after the buyer's latest word
 */
record LedgerFacts(boolean cancelled, boolean implicit, boolean waitingForBuyer, boolean buyerAnswered) {

    static LedgerFacts of(OrderEntries entries, int buyerSpokeAfter) {
        var live = entries.live();
        var confirmations =
                live.stream().filter(entry -> entry.kind().isConfirmation()).toList();
        return new LedgerFacts(
                live.stream().anyMatch(entry -> entry.kind() == LedgerKind.CANCELLED),
                !confirmations.isEmpty()
                        && confirmations.stream().allMatch(entry -> entry.kind() == LedgerKind.CONFIRMED_IMPLICITLY),
                entries.awaitBuyer(buyerSpokeAfter),
                entries.answerBuyer(buyerSpokeAfter));
    }

    Answering answering(boolean receiptAcknowledged) {
        if (implicit) {
            return Answering.IMPLICIT;
        }
        return receiptAcknowledged ? Answering.RECEIPT_ACKNOWLEDGED : Answering.PLAIN;
    }
}
