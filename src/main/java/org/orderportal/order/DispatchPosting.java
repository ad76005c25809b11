package org.orderportal.order;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Posting.DispatchedLine;

/** Posts a dispatch: what goes, and what of the rest is given up. */
record DispatchPosting(OrderBook book, Posting.Dispatch dispatch) {

    void post() {
        requirePossible();
        ImplicitAcceptance.accept(book, dispatch.source());
        dispatch.lines().stream()
                .collect(Collectors.groupingBy(DispatchedLine::line))
                .forEach((line, parts) -> requirePossible(book.line(line), parts));
        dispatch.lines().forEach(this::post);
    }

    private void requirePossible() {
        var head = book.head();
        if (!head.kind().isDelivered()) {
            throw new Refusal("order.action.blanket-order.DISPATCH");
        }
        if (head.controls().cancelled()) {
            throw new Refusal("order.ledger.dispatch-after-cancellation");
        }
        PostingGuards.requireNotOnHold(head);
        PostingGuards.requireQuantities(dispatch.lines().stream()
                .flatMap(line -> Stream.of(line.quantity(), line.neverComing()))
                .toList());
        if (dispatch.lines().stream().noneMatch(line -> line.quantity().isPositive())) {
            throw new Refusal("order.ledger.nothing-dispatched");
        }
    }

    private void requirePossible(StoredLine line, List<DispatchedLine> parts) {
        var quantities = line.quantities();
        if (!quantities.isAnswered() && book.rules().responseRequired()) {
            throw new Refusal("order.action.response-first", book.head().buyerName());
        }
        if (parts.stream()
                .anyMatch(part -> part.before() != null && !part.before().equals(quantities.dispatched()))) {
            throw new Refusal("order.ledger.dispatched-meanwhile", line.ref());
        }
        var owed = quantities.commitment(book.terms());
        var goes = quantities.dispatched().plus(PostingGuards.sum(parts, DispatchedLine::quantity));
        var most = PostingGuards.withTolerance(owed, book.rules().deliveryPercent());
        if (book.rules().blockOverDelivery() && goes.compareTo(most) > 0) {
            throw PostingGuards.refusal("over-dispatched", line, goes, most);
        }
        var rest = quantities.expected(book.terms()).minus(goes).atLeastZero();
        var never = PostingGuards.sum(parts, DispatchedLine::neverComing);
        if (never.compareTo(rest) > 0) {
            throw PostingGuards.refusal("given-up-too-much", line, never, rest);
        }
        PostingGuards.requireNotTooShort(book, line, never);
    }

    private void post(DispatchedLine given) {
        var line = book.line(given.line());
        var cause = dispatch.source().line(given.documentLine());
        post(line, LedgerKind.DISPATCHED, given.quantity(), cause);
        post(line, LedgerKind.SHORT_CLOSED, given.neverComing(), cause);
    }

    private void post(StoredLine line, LedgerKind kind, Quantity quantity, DocumentLineRef cause) {
        if (quantity.isPositive()) {
            book.post(line, kind, quantity, cause);
        }
    }
}
