package org.orderportal.order;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.orderportal.base.Ids;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts what documents and acts do to the ledgers of orders, in the transaction of the caller: entries, the sums of the
 * lines and the status of the order change together, or not at all.
 */
@Service
public class OrderPostings {

    /**
     * What was posted.
     *
     * @param addedLines the ids of the lines that an answer added, in its own sequence
     */
    public record Posted(OrderStatus status, List<Long> addedLines) {}

    private final OrderHeads heads;
    private final OrderLines lines;
    private final LineWriting writing;
    private final LedgerEntries entries;
    private final OrderStandings standings;
    private final PurchaseOrders orders;
    private final Stamps stamps;

    OrderPostings(
            OrderHeads heads,
            OrderLines lines,
            LineWriting writing,
            LedgerEntries entries,
            OrderStandings standings,
            PurchaseOrders orders,
            Stamps stamps) {
        this.heads = heads;
        this.lines = lines;
        this.writing = writing;
        this.entries = entries;
        this.standings = standings;
        this.orders = orders;
        this.stamps = stamps;
    }

    /**
     * Locks the order until the transaction ends, and posts one after the other.
     *
     * @throws NotFound if there is no such order or line, or the reader may not see it
     * @throws org.orderportal.base.error.Refusal if one of them is not possible now; nothing is posted then, and the
     *         caller's transaction is lost
     */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted post(OrderId id, List<Posting> postings) {
        var head = heads.lock(id).orElseThrow(() -> new NotFound("order"));
        var book = new OrderBook(
                head, standings.rulesOf(head), lines.of(id), new OrderEntries(entries.of(id)), stamps.now());
        postings.forEach(posting -> post(book, posting));
        return write(book);
    }

    static void post(OrderBook book, Posting posting) {
        if (posting instanceof Posting.Reversal reversal) {
            new Reversing(book, reversal).post();
            return;
        }
        PostingGuards.requireNew(book, posting.source());
        PostingGuards.requireOpen(book.head());
        switch (posting) {
            case Posting.Answer answer -> new AnswerPosting(book, answer).post();
            case Posting.Receipt receipt -> ReceiptPosting.post(book, receipt);
            case Posting.Dispatch dispatch -> new DispatchPosting(book, dispatch).post();
            case Posting.Invoice invoice -> InvoicePosting.post(book, invoice);
            case Posting.Credit credit -> CreditPosting.post(book, credit);
            case Posting.Cancellation cancellation -> Endings.cancel(book, cancellation);
            case Posting.CloseShort end -> Endings.closeShort(book, end);
            case Posting.Reversal reversal -> throw new IllegalStateException(reversal.toString());
        }
    }

    private Posted write(OrderBook book) {
        var head = book.headNow();
        writing.addBySupplier(head, book.addedLines());
        entries.append(head, book.nextNumber(), book.posted());
        writing.update(book.touchedLines());
        if (!head.equals(book.head())) {
            heads.write(head);
        }
        var status = standings.status(head, book.standing());
        orders.update(Map.of(head.id(), status));
        return new Posted(status, book.addedLines().stream().map(StoredLine::id).toList());
    }

    /** Tells who posts now. */
    @org.springframework.stereotype.Component
    record Stamps(Ids ids, Clock clock, CurrentUsers users) {

        OrderBook.Stamp now() {
            return new OrderBook.Stamp(
                    ids,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    users.require().name());
        }
    }
}
