package org.orderportal.order;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * After a document was taken back: the first dispatch or invoice that still counts accepts what is open now. With the
     * last of them no acceptance is left, for each was taken back with the document that carried it.
     *
     * @param without lines that were accepted implicitly until this document took the place of that, or with it
     */
    static void settle(OrderBook book, Set<Long> without) {
        var everywhere = !book.rules().responseRequired() && isUnanswered(book);
        var open = book.lines().stream()
                .filter(line -> everywhere || without.contains(line.id()))
                .toList();
        carrier(book).ifPresent(cause -> accept(book, open, cause));
    }

    /**
     * Takes back what the document had accepted, and tells on which lines.
     *
     * @throws Refusal if another line was answered since
     */
    static Set<Long> takeBackFrom(OrderBook book, Posting.Source source) {
        var own = book.entries().live().stream()
                .filter(entry -> entry.kind() == LedgerKind.CONFIRMED_IMPLICITLY)
                .filter(entry -> entry.cause().documentId() == source.documentId())
                .toList();
        if (!own.isEmpty() && isAnswered(book)) {
            throw new Refusal("order.ledger.later-document", source.number());
        }
        own.forEach(entry -> book.takeBack(entry, entry.cause()));
        return own.stream().map(LedgerEntry::lineId).collect(Collectors.toCollection(HashSet::new));
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

    private static Optional<DocumentLineRef> carrier(OrderBook book) {
        return book.entries().live().stream()
                .filter(entry -> entry.kind() == LedgerKind.DISPATCHED || entry.kind() == LedgerKind.INVOICED)
                .map(LedgerEntry::cause)
                .findFirst()
                .map(cause -> new DocumentLineRef(cause.kind(), cause.documentId(), null, cause.number()));
    }
}
