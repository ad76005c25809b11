package org.orderportal.document;

import java.util.List;
import java.util.Objects;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.OrderPostings;
import org.orderportal.order.Posting;
import org.springframework.stereotype.Component;

/** Takes back what was sent before it is handed on, in the transaction of the caller. */
@Component
class Withdrawal {

    private final DocumentHeads heads;
    private final SentDocuments sent;
    private final OrderPostings postings;
    private final Outgoing outgoing;
    private final Aftermath aftermath;
    private final SecondDrafts seconds;
    private final Stamps stamps;

    Withdrawal(
            DocumentHeads heads,
            SentDocuments sent,
            OrderPostings postings,
            Outgoing outgoing,
            Aftermath aftermath,
            SecondDrafts seconds,
            Stamps stamps) {
        this.heads = heads;
        this.sent = sent;
        this.postings = postings;
        this.outgoing = outgoing;
        this.aftermath = aftermath;
        this.seconds = seconds;
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
            throw new Refusal("document.undo.under-way", number);
        }
        var reversal = new Posting.Reversal(new Posting.Source(head.kind(), id.value(), number));
        heads.posted(id).forEach(order -> postings.post(order, List.of(reversal)));
        var ended = head.ended(DocumentState.WITHDRAWN, stamp);
        heads.write(ended);
        aftermath.tell(ended, heads.answered(id), sent.withdrawal(id));
        seconds.begin(ended, stamp);
        return ended.receipt();
    }
}
