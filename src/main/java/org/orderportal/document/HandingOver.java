package org.orderportal.document;

import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/**
 * People of a supplier take a document to its buyer by hand, where no channel does, and say so. What is unknown, and what
 * is not the reader's, throws {@link org.orderportal.base.error.NotFound}.
 */
@Service
public class HandingOver {

    private static final String DONE = "document-handed-over";
    private static final String UNDONE = "document-not-handed-over";

    private final DocumentHeads heads;
    private final Outgoing outgoing;
    private final Aftermath aftermath;
    private final Stamps stamps;
    private final RetriedTransactions transactions;

    HandingOver(
            DocumentHeads heads,
            Outgoing outgoing,
            Aftermath aftermath,
            Stamps stamps,
            RetriedTransactions transactions) {
        this.heads = heads;
        this.outgoing = outgoing;
        this.aftermath = aftermath;
        this.stamps = stamps;
        this.transactions = transactions;
    }

    /**
     * Notes that the reader took it to its buyer.
     *
     * @throws Refusal if it goes, or went, another way, or the reader is of no supplier
     */
    @SignedInOnly
    public void done(DocumentId id) {
        requireSupplier();
        transactions.run(() -> note(heads.lock(id)));
    }

    /**
     * Notes that nobody did, after all; where that is so already, nothing happens.
     *
     * @throws Refusal if the reader is of no supplier
     */
    @SignedInOnly
    public void undo(DocumentId id) {
        requireSupplier();
        transactions.run(() -> forget(heads.lock(id)));
    }

    private void requireSupplier() {
        if (!stamps.users().require().role().isBoundToCompanies()) {
            throw new Refusal("document.hand-over.suppliers-only");
        }
    }

    private void note(DocumentHead head) {
        if (head.state() != DocumentState.SENT || !outgoing.handOver(head.id(), stamps.now())) {
            throw new Refusal("document.hand-over.not-kept");
        }
        aftermath.moved(head, heads.answered(head.id()), DONE);
    }

    private void forget(DocumentHead head) {
        if (head.state() == DocumentState.SENT && outgoing.forgetHandOver(head.id())) {
            aftermath.moved(head, heads.answered(head.id()), UNDONE);
        }
    }
}
