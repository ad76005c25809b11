package org.orderportal.document;

import java.util.Objects;
import org.orderportal.base.error.Refusal;
import org.springframework.stereotype.Component;

/** Takes back what was sent before it is handed on, in the transaction of the caller. */
@Component
class Withdrawal {

    private final DocumentHeads heads;
    private final SentDocuments sent;
    private final Outgoing outgoing;
    private final TakingBack takingBack;
    private final Stamps stamps;

    Withdrawal(DocumentHeads heads, SentDocuments sent, Outgoing outgoing, TakingBack takingBack, Stamps stamps) {
        this.heads = heads;
        this.sent = sent;
        this.outgoing = outgoing;
        this.takingBack = takingBack;
        this.stamps = stamps;
    }

    Receipt withdraw(DocumentId id) {
        var head = heads.lock(id);
        if (head.state() == DocumentState.WITHDRAWN) {
            return head.receipt();
        }
        if (head.state() != DocumentState.SENT) {
            throw new Refusal("document.undo.not-sent");
        }
        var number = Objects.requireNonNull(head.number());
        var stamp = stamps.now();
        if (stamp.at().isAfter(Objects.requireNonNull(head.undoUntil()))) {
            throw new Refusal("document.undo.too-late", number);
        }
        if (!outgoing.withdraw(id)) {
            throw new Refusal(
                    outgoing.isHandedOver(id) ? "document.undo.handed-over" : "document.undo.under-way", number);
        }
        return takingBack.end(head, DocumentState.WITHDRAWN, stamp, sent.withdrawal(id));
    }
}
