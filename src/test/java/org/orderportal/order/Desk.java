package org.orderportal.order;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.Posting.AddedLine;
import org.orderportal.order.Posting.AnsweredLine;
import org.orderportal.order.Posting.CreditedLine;
import org.orderportal.order.Posting.DispatchedLine;
import org.orderportal.order.Posting.InvoicedLine;
import org.orderportal.order.Posting.Source;
import org.orderportal.order.Posting.Split;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives orders of given quantities, and posts to their ledgers what documents post: each in its own transaction. */
@TestComponent
class Desk {

    private static final AtomicLong DOCUMENTS = new AtomicLong(1);

    @Autowired
    Orders orders;

    @Autowired
    OrderPostings postings;

    @Autowired
    OrderLines lines;

    @Autowired
    LedgerEntries entries;

    @Autowired
    OrderHeads heads;

    @Autowired
    OrderStandings standings;

    @Autowired
    PlatformTransactionManager transactions;

    /** An order of one line for each quantity, each line at 100. */
    OrderId receive(Sample sample, long... quantities) {
        var received = sample.received();
        var content = withLines(received.content(), quantities);
        var ready = new ReceivedOrder(
                received.buyer(),
                received.supplier(),
                received.supplierName(),
                received.waiting(),
                content,
                received.contentHash(),
                received.messageId(),
                received.receivedAt());
        return As.OPERATOR.call(() -> orders.receive(ready)).order();
    }

    static Source source(DocumentKind kind) {
        var id = DOCUMENTS.incrementAndGet();
        return new Source(kind, id, kind.name().charAt(0) + "-" + id);
    }

    OrderPostings.Posted post(OrderId order, Posting... posted) {
        return As.MANAGER.call(() -> Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> postings.post(order, Arrays.asList(posted)))));
    }

    void takeBack(OrderId order, Source source) {
        post(order, new Posting.Reversal(source));
    }

    /** C and B of the first lines, one pair each. */
    Source answer(OrderId order, long[]... confirmedAndBackOrdered) {
        var source = source(DocumentKind.ORDER_RESPONSE);
        var stored = lines.of(order);
        var answered = IntStream.range(0, confirmedAndBackOrdered.length)
                .mapToObj(index -> {
                    var pair = confirmedAndBackOrdered[index];
                    return answered(stored.get(index).id(), pair[0], pair[1]);
                })
                .toList();
        post(order, new Posting.Answer(source, current(order), answered, List.of(), false));
        return source;
    }

    /** The response that counts now, as somebody who answers has seen it. */
    @Nullable Long current(OrderId order) {
        return new OrderEntries(entries.of(order))
                .answer()
                .map(entry -> entry.cause().documentId())
                .orElse(null);
    }

    Source acknowledge(OrderId order) {
        var source = source(DocumentKind.ORDER_RESPONSE);
        post(order, new Posting.Receipt(source));
        return source;
    }

    /** An order change arrives. */
    void change(OrderId order) {
        arrives(NoticeKind.ORDER_CHANGE, order, Sample.MORNING);
    }

    void arrives(NoticeKind kind, OrderId order, Instant at) {
        var head = As.MANAGER.call(() -> heads.of(List.of(order))).getFirst();
        var number = DOCUMENTS.incrementAndGet();
        As.OPERATOR.run(() -> orders.attach(new ReceivedNotice(
                kind,
                head.buyer(),
                head.supplier(),
                head.number(),
                "OC-" + number,
                null,
                null,
                number,
                "hash of " + number,
                at)));
    }

    static AnsweredLine answered(long line, long confirmed, long backOrdered) {
        return new AnsweredLine(line, null, List.of(split(confirmed)), Quantity.of(backOrdered), false, false);
    }

    static Split split(long quantity) {
        return new Split(Quantity.of(quantity), null);
    }

    static AddedLine added(String ref, long quantity) {
        return new AddedLine(article(ref, quantity), null, List.of(split(quantity)));
    }

    Source dispatch(OrderId order, long quantity, long neverComing) {
        var source = source(DocumentKind.DISPATCH_ADVICE);
        post(order, new Posting.Dispatch(source, List.of(dispatched(first(order), quantity, neverComing))));
        return source;
    }

    static DispatchedLine dispatched(long line, long quantity, long neverComing) {
        return new DispatchedLine(line, null, Quantity.of(quantity), Quantity.of(neverComing));
    }

    Source invoice(OrderId order, long quantity) {
        var source = source(DocumentKind.INVOICE);
        post(order, new Posting.Invoice(source, List.of(invoiced(first(order), quantity))));
        return source;
    }

    /** Everything costs 10. */
    static InvoicedLine invoiced(long line, long quantity) {
        return new InvoicedLine(line, null, Quantity.of(quantity), Amount.of(Long.toString(10 * quantity)));
    }

    Source credit(OrderId order, long quantity, boolean again) {
        var source = source(DocumentKind.CREDIT_NOTE);
        post(order, new Posting.Credit(source, List.of(credited(first(order), quantity, again))));
        return source;
    }

    static CreditedLine credited(long line, long quantity, boolean again) {
        return new CreditedLine(line, null, Quantity.of(quantity), Amount.of(Long.toString(10 * quantity)), again);
    }

    Source cancel(OrderId order) {
        var source = source(DocumentKind.CANCELLATION);
        post(order, new Posting.Cancellation(source));
        return source;
    }

    Source closeShort(OrderId order) {
        var source = source(DocumentKind.ACT);
        post(order, new Posting.CloseShort(source));
        return source;
    }

    long first(OrderId order) {
        return lines.of(order).getFirst().id();
    }

    LineQuantities quantities(OrderId order) {
        return lines.of(order).getFirst().quantities();
    }

    OrderDetails details(OrderId order) {
        return As.MANAGER.call(() -> orders.details(order));
    }

    OrderStatus status(OrderId order) {
        return details(order).summary().status();
    }

    /** Says something of a whole order that no service says yet. */
    void say(OrderId order, java.util.function.UnaryOperator<Controls> change) {
        As.MANAGER.run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var head = heads.lock(order).orElseThrow();
            var changed = head.with(change.apply(head.controls()));
            heads.write(changed);
            standings.refresh(List.of(changed));
        }));
    }

    static OrderContent withLines(OrderContent content, long... quantities) {
        var ordered = IntStream.range(0, quantities.length)
                .mapToObj(index -> article(Integer.toString((index + 1) * 10), quantities[index]))
                .toList();
        return new OrderContent(
                content.number(),
                content.kind(),
                content.customization(),
                content.profile(),
                content.issuedOn(),
                content.issuedAt(),
                content.currency(),
                content.validUntil(),
                content.note(),
                content.references(),
                content.buyer(),
                content.seller(),
                content.originator(),
                content.invoicee(),
                content.delivery(),
                content.deliveryTerms(),
                content.paymentTerms(),
                content.allowancesAndCharges(),
                content.totals(),
                content.attachments(),
                ordered);
    }

    private static OrderedLine article(String ref, long quantity) {
        var line = Sample.line(ref);
        return new OrderedLine(
                ref,
                Quantity.of(quantity),
                new UnitCode("H87"),
                line.name(),
                line.description(),
                line.note(),
                line.buyersItemId(),
                line.sellersItemId(),
                line.standardItemId(),
                line.manufacturersItemId(),
                line.properties(),
                line.classes(),
                line.lots(),
                line.serialNumbers(),
                UnitPrice.of("10"),
                line.baseQuantity(),
                line.statedNet(),
                line.allowancesAndCharges(),
                line.vat(),
                line.requestedFrom(),
                line.requestedUntil(),
                line.partialDeliveryAllowed(),
                line.accountingCost());
    }
}
