package org.orderportal.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Posting.AddedLine;
import org.orderportal.order.Posting.AnsweredLine;
import org.orderportal.order.Posting.Split;
import org.orderportal.party.BuyerRules.AllowedChange;

/** Posts an answer: of the lines it names it takes the place of what was answered before. */
record AnswerPosting(OrderBook book, Posting.Answer answer) {

    void post() {
        if (book.head().controls().cancelled()) {
            throw new Refusal("order.action.cancelled");
        }
        requireSameAnswer();
        requireEachOnce();
        answer.lines().forEach(this::answer);
        answer.added().forEach(this::add);
    }

    /** Of two who answer at the same time, the second has not seen what the first one said. */
    private void requireSameAnswer() {
        var current = book.entries().answer().map(LedgerEntry::cause);
        if (!Objects.equals(current.map(DocumentLineRef::documentId).orElse(null), answer.replaces())) {
            throw new Refusal(
                    "order.ledger.answered-meanwhile",
                    current.map(DocumentLineRef::number).orElse(""));
        }
    }

    private void requireEachOnce() {
        if (answer.lines().isEmpty() && answer.added().isEmpty()) {
            throw new Refusal("order.ledger.nothing-said");
        }
        var lines = answer.lines().stream().map(AnsweredLine::line);
        if (lines.distinct().count() < answer.lines().size()) {
            throw new IllegalArgumentException("An answer names each line once");
        }
    }

    private void answer(AnsweredLine given) {
        var line = book.line(given.line());
        requirePossible(line, given);
        var cause = answer.source().line(given.documentLine());
        book.entries().live(line.id()).stream()
                .filter(entry -> entry.kind().isAnswer())
                .forEach(entry -> book.takeBack(entry, cause));
        promise(line, given.splits(), given.changed(), cause);
        if (given.backOrdered().isPositive()) {
            book.post(line, LedgerKind.BACK_ORDERED, given.backOrdered(), cause);
        }
    }

    private void requirePossible(StoredLine line, AnsweredLine given) {
        PostingGuards.requireQuantities(
                Stream.concat(given.splits().stream().map(Split::quantity), Stream.of(given.backOrdered()))
                        .toList());
        var confirmed = PostingGuards.sum(given.splits(), Split::quantity);
        var quantities = line.quantities();
        var asked = confirmed.plus(given.backOrdered());
        var most = quantities.mostToConfirm(book.rules().overConfirmPercent());
        if (!line.isAdded() && asked.compareTo(most) > 0) {
            throw PostingGuards.refusal("over-confirmed", line, asked, most);
        }
        var gone = quantities.dispatched().plus(quantities.shortClosed());
        if (confirmed.compareTo(gone) < 0) {
            throw PostingGuards.refusal("confirmed-below-dispatched", line, confirmed, gone);
        }
        if (confirmed.compareTo(quantities.counted()) < 0) {
            throw PostingGuards.refusal("confirmed-below-invoiced", line, confirmed, quantities.counted());
        }
        if (quantities.isUnderWay() && given.termsChanged()) {
            throw new Refusal("order.ledger.terms-changed", line.ref());
        }
    }

    private void add(AddedLine given) {
        if (!book.rules().allowedChanges().contains(AllowedChange.ADDED_LINE)) {
            throw new Refusal("order.ledger.no-added-lines", book.head().buyerName());
        }
        PostingGuards.requireQuantities(
                given.splits().stream().map(Split::quantity).toList());
        if (PostingGuards.sum(given.splits(), Split::quantity).isZero()) {
            throw new Refusal("order.ledger.added-nothing", given.article().name());
        }
        promise(book.add(given.article()), given.splits(), true, answer.source().line(given.documentLine()));
    }

    /** What is refused is confirmed with zero: an answered line is told from an open one by its entry. */
    private void promise(StoredLine line, List<Split> splits, boolean changed, DocumentLineRef cause) {
        var parts =
                splits.stream().filter(split -> split.quantity().isPositive()).toList();
        if (parts.isEmpty()) {
            book.promise(line, Quantity.ZERO, new OrderBook.Terms(null, changed, answer.awaitsBuyer()), cause);
        }
        var differs = changed || parts.size() > 1;
        parts.forEach(split -> book.promise(
                line, split.quantity(), new OrderBook.Terms(split.promisedOn(), differs, answer.awaitsBuyer()), cause));
    }
}
