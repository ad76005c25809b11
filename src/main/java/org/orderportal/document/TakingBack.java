package org.orderportal.document;

import java.util.List;
import java.util.Objects;
import org.orderportal.document.Stamps.Stamp;
import org.orderportal.order.OrderPostings;
import org.orderportal.order.Posting;
import org.springframework.stereotype.Component;

/**
 * Undoes what a document did that counts no more, in the transaction of the caller: its entries in the ledgers, and what
 * only it could say. What people had written becomes a draft again.
 */
@Component
class TakingBack {

    private final DocumentHeads heads;
    private final OrderPostings postings;
    private final Grounds grounds;
    private final SoleClaims claims;
    private final Aftermath aftermath;
    private final SecondDrafts seconds;

    TakingBack(
            DocumentHeads heads,
            OrderPostings postings,
            Grounds grounds,
            SoleClaims claims,
            Aftermath aftermath,
            SecondDrafts seconds) {
        this.heads = heads;
        this.postings = postings;
        this.grounds = grounds;
        this.claims = claims;
        this.aftermath = aftermath;
        this.seconds = seconds;
    }

    /**
     * @param head    of a document that was sent, and is locked
     * @param history the kind of the entry in the history of its orders
     */
    Receipt end(DocumentHead head, DocumentState end, Stamp stamp, String history) {
        var number = Objects.requireNonNull(head.number());
        // Asked here for the reason that people understand, and again when the orders are locked.
        grounds.requireFree(head.id());
        var reversal =
                new Posting.Reversal(new Posting.Source(head.kind(), head.id().value(), number));
        heads.posted(head.id()).forEach(order -> postings.post(order, List.of(reversal)));
        grounds.requireFree(head.id());
        claims.release(head.id());
        var ended = head.ended(end, stamp);
        heads.write(ended);
        aftermath.moved(ended, heads.answered(head.id()), history);
        seconds.begin(ended, stamp);
        return ended.receipt();
    }
}
