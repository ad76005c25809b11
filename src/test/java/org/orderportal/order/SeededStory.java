package org.orderportal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.orderportal.base.Ids;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;

/** Sends the documents of an order's life, one after the other; where the buyer's rules refuse one, the story ends there. */
record SeededStory(OrderBook book, Ids ids) {

    void tell(SeededLife life) {
        try {
            switch (life) {
                case UNANSWERED, RECEIPT_ACKNOWLEDGED, CHANGE_TO_ANSWER, TRASHED -> {}
                case ACCEPTED, ON_HOLD, CANCEL_TO_ANSWER -> accept(false);
                case ACCEPTED_WITH_CHANGES -> accept(true);
                case WAITING_FOR_BUYER -> answer(StoredLine::whole, line -> Quantity.ZERO, true, true);
                case PARTIALLY_ACCEPTED -> answer(this::half, line -> Quantity.ZERO, false);
                case REJECTED -> answer(line -> Quantity.ZERO, line -> Quantity.ZERO, false);
                case PARTLY_DELIVERED, CLOSED -> partlyDeliver(false);
                case DELIVERED -> deliver();
                case PARTLY_INVOICED -> {
                    deliver();
                    invoice(this::half);
                }
                case INVOICED_FIRST -> {
                    accept(false);
                    invoice(StoredLine::whole);
                }
                case BACK_ORDERED -> backOrder();
                case SHORT_CLOSED -> partlyDeliver(true);
                case TO_CREDIT -> {
                    accept(false);
                    invoice(StoredLine::whole);
                    closeShort();
                }
                case CREDITED -> {
                    complete();
                    credit();
                }
                case COMPLETED -> complete();
                case COMPLETED_IMPLICITLY -> {
                    dispatch(StoredLine::whole, false);
                    invoice(StoredLine::whole);
                }
                case CANCELLED -> cancel();
                case CANCELLED_AFTER_DISPATCH -> {
                    accept(false);
                    dispatch(this::half, false);
                    cancel();
                }
            }
        } catch (Refusal endsHere) {
            return;
        }
    }

    private void accept(boolean changed) {
        answer(StoredLine::whole, line -> Quantity.ZERO, changed);
    }

    private void deliver() {
        accept(false);
        dispatch(StoredLine::whole, false);
    }

    private void complete() {
        deliver();
        invoice(StoredLine::whole);
    }

    private void partlyDeliver(boolean restNever) {
        accept(false);
        dispatch(this::half, restNever);
        invoice(this::half);
    }

    private void backOrder() {
        answer(this::half, line -> line.whole().minus(half(line)), false);
        dispatch(this::half, false);
        invoice(this::half);
    }

    private void answer(
            Function<StoredLine, Quantity> confirmed, Function<StoredLine, Quantity> later, boolean changed) {
        answer(confirmed, later, changed, false);
    }

    private void answer(
            Function<StoredLine, Quantity> confirmed,
            Function<StoredLine, Quantity> later,
            boolean changed,
            boolean awaitsBuyer) {
        var lines = new ArrayList<Posting.AnsweredLine>();
        for (var line : book.lines()) {
            var day = changed && line.requestedOn() != null ? line.requestedOn().plusDays(7) : line.requestedOn();
            var split = new Posting.Split(confirmed.apply(line), day);
            lines.add(new Posting.AnsweredLine(line.id(), null, List.of(split), later.apply(line), changed, false));
        }
        post(new Posting.Answer(source(DocumentKind.ORDER_RESPONSE), null, lines, List.of(), awaitsBuyer));
    }

    private void dispatch(Function<StoredLine, Quantity> quantity, boolean restNever) {
        var lines = book.lines().stream()
                .map(line -> new Posting.DispatchedLine(
                        line.id(),
                        null,
                        quantity.apply(line),
                        restNever ? line.whole().minus(quantity.apply(line)) : Quantity.ZERO))
                .toList();
        post(new Posting.Dispatch(source(DocumentKind.DISPATCH_ADVICE), lines));
    }

    private void invoice(Function<StoredLine, Quantity> quantity) {
        var lines = book.lines().stream()
                .map(line -> new Posting.InvoicedLine(
                        line.id(), null, quantity.apply(line), line.worth(quantity.apply(line))))
                .toList();
        post(new Posting.Invoice(source(DocumentKind.INVOICE), lines));
    }

    private void credit() {
        var line = book.lines().getFirst();
        var one = Quantity.of(1);
        post(new Posting.Credit(
                source(DocumentKind.CREDIT_NOTE),
                List.of(new Posting.CreditedLine(line.id(), null, one, line.worth(one), true))));
    }

    private void closeShort() {
        post(new Posting.CloseShort(source(DocumentKind.ACT)));
    }

    private void cancel() {
        post(new Posting.Cancellation(source(DocumentKind.CANCELLATION)));
    }

    private void post(Posting posting) {
        OrderPostings.post(book, posting);
    }

    private Posting.Source source(DocumentKind kind) {
        var id = ids.next();
        return new Posting.Source(kind, id, kind.name().charAt(0) + "-" + id % 1_000_000);
    }

    /** Of the first line half, rounded up; of the others all. */
    private Quantity half(StoredLine line) {
        var whole = line.whole().value().intValueExact();
        return line.position() == 0 ? Quantity.of((whole + 1) / 2) : line.whole();
    }
}
