package org.orderportal.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;

/**
 * Takes back a document that was withdrawn or is void: posts the opposite of its entries, and anew what it had taken the
 * place of. What a later document builds on stays.
 */
final class Reversing {

    private static final Set<LedgerKind> AFTER_AN_ANSWER = Set.of(
            LedgerKind.DISPATCHED,
            LedgerKind.SHORT_CLOSED,
            LedgerKind.INVOICED,
            LedgerKind.CREDITED,
            LedgerKind.WRITTEN_OFF,
            LedgerKind.CANCELLED);

    private final OrderBook book;
    private final Posting.Source source;
    private final long document;
    private final List<LedgerEntry> own;

    Reversing(OrderBook book, Posting.Reversal reversal) {
        this.book = book;
        this.source = reversal.source();
        this.document = source.documentId();
        this.own = book.entries().of(document).stream()
                .filter(entry -> entry.reverses() == null && entry.kind() != LedgerKind.CONFIRMED_IMPLICITLY)
                .toList();
    }

    void post() {
        if (isReceipt()) {
            book.acknowledgeReceipt(null);
        } else {
            postOpposite();
        }
    }

    private boolean isReceipt() {
        var receipt = book.head().controls().receipt();
        return receipt != null && receipt == document;
    }

    private void postOpposite() {
        var live = own.stream().filter(book.entries()::isLive).toList();
        requirePossible(live);
        var replaced = book.entries().replacedBy(document);
        var before = surpluses(live);
        var accepted = ImplicitAcceptance.takeBackFrom(book, source);
        live.forEach(entry -> book.takeBack(entry, entry.cause()));
        for (var entry : replaced) {
            if (entry.kind() == LedgerKind.CONFIRMED_IMPLICITLY) {
                accepted.add(entry.lineId());
            } else {
                book.postAgain(entry);
            }
        }
        ImplicitAcceptance.settle(book, accepted);
        requireSound(before);
    }

    private void requirePossible(List<LedgerEntry> live) {
        if (own.isEmpty()) {
            throw new NotFound("document");
        }
        if (live.isEmpty()) {
            throw new Refusal("order.ledger.counts-no-more", source.number());
        }
        var answeredAnew = confirmedLines(own);
        answeredAnew.removeAll(confirmedLines(live));
        var kind = own.getFirst().cause().kind();
        if (!answeredAnew.isEmpty()
                || isAnsweredLater()
                || kind == DocumentKind.ORDER_RESPONSE && isFollowedBy(AFTER_AN_ANSWER)
                || kind == DocumentKind.DISPATCH_ADVICE && isFollowedBy(Set.of(LedgerKind.CANCELLED))) {
            throw laterDocument();
        }
    }

    private static Set<Long> confirmedLines(List<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == LedgerKind.CONFIRMED)
                .map(LedgerEntry::lineId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether what this document took the place of has been answered anew since. */
    private boolean isAnsweredLater() {
        return book.entries().replacedBy(document).stream()
                .flatMap(entry -> book.entries().live(entry.lineId()).stream())
                .anyMatch(entry -> entry.kind().isAnswer() && book.entries().isNewer(entry, document));
    }

    private boolean isFollowedBy(Set<LedgerKind> kinds) {
        return book.entries().live().stream()
                .anyMatch(
                        entry -> kinds.contains(entry.kind()) && book.entries().isNewer(entry, document));
    }

    /** What is invoiced beyond the base, line by line: a later invoice must not lose the ground it was sent on. */
    private Map<Long, Quantity> surpluses(List<LedgerEntry> entries) {
        var surpluses = new HashMap<Long, Quantity>();
        entries.forEach(entry -> surpluses.put(entry.lineId(), surplus(entry.lineId())));
        return surpluses;
    }

    private Quantity surplus(long line) {
        var quantities = book.quantities(line);
        return quantities.counted().minus(quantities.invoiceBase(book.terms())).atLeastZero();
    }

    private void requireSound(Map<Long, Quantity> before) {
        before.forEach((line, surplus) -> {
            var quantities = book.quantities(line);
            var creditable = quantities.counted().minus(quantities.writtenOff());
            var grows = surplus(line).compareTo(surplus) > 0;
            if (creditable.isNegative() || grows && isInvoicedLater(line)) {
                throw laterDocument();
            }
        });
    }

    private boolean isInvoicedLater(long line) {
        return book.entries().live(line).stream()
                .anyMatch(entry ->
                        entry.kind() == LedgerKind.INVOICED && book.entries().isNewer(entry, document));
    }

    private Refusal laterDocument() {
        return new Refusal("order.ledger.later-document", source.number());
    }
}
