package org.orderportal.order.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Ids;
import org.orderportal.base.Quantity;
import org.orderportal.base.security.AsSystem;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.LedgerEntry;
import org.orderportal.order.LedgerKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLedger;
import org.orderportal.order.OrderPostings;
import org.orderportal.order.Orders;
import org.orderportal.order.Posting;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts what documents would, for the tests of the screens; each names a line by its place in the order. */
@TestComponent
public class Postings {

    private final OrderPostings postings;
    private final Orders orders;
    private final OrderLedger ledger;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Postings(
            OrderPostings postings,
            Orders orders,
            OrderLedger ledger,
            AsSystem asSystem,
            TransactionTemplate transaction,
            Ids ids) {
        this.postings = postings;
        this.orders = orders;
        this.ledger = ledger;
        this.asSystem = asSystem;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** An order response that says of one line how much comes, and how much later. */
    public void answer(
            OrderId order, String number, int line, long confirmed, long later, @Nullable LocalDate promised) {
        var splits = confirmed == 0
                ? List.<Posting.Split>of()
                : List.of(new Posting.Split(Quantity.of(confirmed), promised));
        post(
                order,
                new Posting.Answer(
                        source(DocumentKind.ORDER_RESPONSE, number),
                        current(order),
                        List.of(new Posting.AnsweredLine(
                                id(order, line), null, splits, Quantity.of(later), promised != null, false)),
                        List.of(),
                        false));
    }

    public void addArticle(OrderId order, String number, String name, long quantity) {
        post(
                order,
                new Posting.Answer(
                        source(DocumentKind.ORDER_RESPONSE, number),
                        current(order),
                        List.of(),
                        List.of(new Posting.AddedLine(
                                OrderSamples.line("new", name, quantity),
                                null,
                                List.of(new Posting.Split(Quantity.of(quantity), null)))),
                        false));
    }

    public void dispatch(OrderId order, String number, int line, long quantity, long neverComing) {
        post(
                order,
                new Posting.Dispatch(
                        source(DocumentKind.DISPATCH_ADVICE, number),
                        List.of(new Posting.DispatchedLine(
                                id(order, line), null, Quantity.of(quantity), Quantity.of(neverComing)))));
    }

    public void invoice(OrderId order, String number, int line, long quantity) {
        post(
                order,
                new Posting.Invoice(
                        source(DocumentKind.INVOICE, number),
                        List.of(new Posting.InvoicedLine(
                                id(order, line), null, Quantity.of(quantity), Amount.of("1")))));
    }

    public void credit(OrderId order, String number, int line, long quantity, boolean again) {
        post(
                order,
                new Posting.Credit(
                        source(DocumentKind.CREDIT_NOTE, number),
                        List.of(new Posting.CreditedLine(
                                id(order, line), null, Quantity.of(quantity), Amount.of("1"), again))));
    }

    public void cancel(OrderId order, String number) {
        post(order, new Posting.Cancellation(source(DocumentKind.CANCELLATION, number)));
    }

    private void post(OrderId order, Posting posting) {
        asSystem.call(() -> transaction.execute(working -> postings.post(order, List.of(posting))));
    }

    /** The response that counts now. */
    private @Nullable Long current(OrderId order) {
        return asSystem.call(() -> orders.details(order).lines().stream()
                        .flatMap(line -> ledger.entries(order, line.id()).stream())
                        .filter(entry -> entry.kind() == LedgerKind.CONFIRMED)
                        .filter(entry -> entry.reverses() == null && !entry.reversed())
                        .max(Comparator.comparing(LedgerEntry::postedAt)))
                .map(entry -> entry.cause().documentId())
                .orElse(null);
    }

    private long id(OrderId order, int line) {
        return asSystem.call(() -> orders.details(order)).lines().get(line).id();
    }

    private Posting.Source source(DocumentKind kind, String number) {
        return new Posting.Source(kind, ids.next(), number);
    }
}
