package org.orderportal.order;

import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;

/** What ends an order before all of it is delivered: an accepted cancellation, and giving up the rest. */
final class Endings {

    private Endings() {}

    /** O = C = D on every line, and nothing on back order; what was given up is no longer owed either. */
    static void cancel(OrderBook book, Posting.Cancellation cancellation) {
        if (book.head().controls().cancelled()) {
            throw new Refusal("order.ledger.cancelled-already");
        }
        var cause = cancellation.source().whole();
        for (var line : book.lines()) {
            book.entries().live(line.id()).stream()
                    .filter(entry -> entry.kind().isAnswer() || entry.kind() == LedgerKind.SHORT_CLOSED)
                    .forEach(entry -> book.takeBack(entry, cause));
            var dispatched = line.quantities().dispatched();
            var off = line.quantities().ordered().minus(dispatched).atLeastZero();
            book.post(line, LedgerKind.CANCELLED, off, cause);
            book.post(line, LedgerKind.CONFIRMED, dispatched, cause);
        }
    }

    /** S = what is left to deliver, B = 0. */
    static void closeShort(OrderBook book, Posting.CloseShort end) {
        if (book.lines().stream().anyMatch(line -> !line.quantities().isAnswered())) {
            throw new Refusal("order.ledger.close-short-unanswered");
        }
        var cause = end.source().whole();
        var open = book.lines().stream()
                .filter(line -> rest(book, line).isPositive()
                        || line.quantities().backOrdered().isPositive())
                .toList();
        if (open.isEmpty()) {
            throw new Refusal("order.ledger.nothing-left");
        }
        for (var line : open) {
            book.entries().live(line.id()).stream()
                    .filter(entry -> entry.kind() == LedgerKind.BACK_ORDERED)
                    .forEach(entry -> book.takeBack(entry, cause));
            PostingGuards.requireNotTooShort(book, line, rest(book, line));
            book.post(line, LedgerKind.SHORT_CLOSED, rest(book, line), cause);
        }
    }

    private static Quantity rest(OrderBook book, StoredLine line) {
        return line.quantities().toDeliver(book.terms());
    }
}
