package org.orderportal.order;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderportal.base.error.Refusal;

/**
 * The first dispatch or invoice of an unanswered order counts as an answer to all its lines, where the buyer wants none
 * first. It holds as long as one dispatch or invoice counts.
 */
final class ImplicitAcceptance {

    private ImplicitAcceptance() {}

    /** Before a document is posted. */
    static void accept(OrderBook book, Posting.Source source) {
        if (!book.rules().responseRequired() && isUnanswered(book)) {
            accept(book, book.lines(), source.whole());
        }
    }

    /**
     * After a document was taken back.
     *
     * @param without lines that were accepted implicitly until this document took the place of that, or with it
     */
    static void settle(OrderBook book, Posting.Source source, Set<Long> without) {
        var carrier = carrier(book);
        if (carrier.isEmpty()) {
            takeBack(book, implicit(book), source);
            return;
        }
        var everywhere = !book.rules().responseRequired() && isUnanswered(book);
        var open = book.lines().stream()
                .filter(line -> everywhere || without.contains(line.id()))
                .filter(line -> !line.quantities().isAnswered())
                .toList();
        accept(book, open, carrier.get());
    }

    /** Takes back what the document had accepted, and tells on which lines. */
    static Set<Long> takeBackFrom(OrderBook book, Posting.Source source) {
        var own = implicit(book).stream()
                .filter(entry -> entry.cause().documentId() == source.documentId())
                .toList();
        takeBack(book, own, source);
        var lines = new HashSet<Long>();
        own.forEach(entry -> lines.add(entry.lineId()));
        return lines;
    }

    private static void takeBack(OrderBook book, List<LedgerEntry> entries, Posting.Source source) {
        if (!entries.isEmpty() && isAnswered(book)) {
            throw new Refusal("order.ledger.later-document", source.number());
        }
        entries.forEach(entry -> book.takeBack(entry, entry.cause()));
    }

    private static void accept(OrderBook book, Collection<StoredLine> lines, DocumentLineRef cause) {
        for (var line : lines) {
            book.post(line, LedgerKind.CONFIRMED_IMPLICITLY, line.quantities().ordered(), cause);
        }
    }

    private static boolean isUnanswered(OrderBook book) {
        return book.lines().stream().noneMatch(line -> line.quantities().isAnswered());
    }

    private static boolean isAnswered(OrderBook book) {
        return book.entries().live().stream().anyMatch(entry -> entry.kind() == LedgerKind.CONFIRMED);
    }

    private static List<LedgerEntry> implicit(OrderBook book) {
        return book.entries().live().stream()
                .filter(entry -> entry.kind() == LedgerKind.CONFIRMED_IMPLICITLY)
                .toList();
    }

    private static Optional<DocumentLineRef> carrier(OrderBook book) {
        return book.entries().live().stream()
                .filter(entry -> entry.kind() == LedgerKind.DISPATCHED || entry.kind() == LedgerKind.INVOICED)
                .map(LedgerEntry::cause)
                .findFirst()
                .map(cause -> new DocumentLineRef(cause.kind(), cause.documentId(), null, cause.number()));
    }
}
