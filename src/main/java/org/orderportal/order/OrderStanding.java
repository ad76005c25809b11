package org.orderportal.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.order.OrderStatus.Share;
import org.orderportal.party.BuyerRules;

/**
 * An order with all that its status depends on. Every line counts by itself, capped at its own maximum: what is too much
 * on one line never completes another.
 *
 * @param askedAt when what is to be answered came: the order, or what the buyer wants to change about it
 */
record OrderStanding(
        OrderKind kind,
        Controls controls,
        Answering answering,
        BuyerRules rules,
        Instant askedAt,
        List<LineStanding> lines) {

    /** An order that has just come in. */
    static OrderStanding received(OrderContent content, BuyerRules rules, Instant receivedAt) {
        var lines = content.lines().stream()
                .map(line -> LineStanding.received(line, content.requestedOn(line)))
                .toList();
        return new OrderStanding(content.kind(), Controls.NONE, Answering.PLAIN, rules, receivedAt, lines);
    }

    static OrderStanding of(OrderHead head, BuyerRules rules, List<LineStanding> lines) {
        return new OrderStanding(head.kind(), head.controls(), head.answering(), rules, head.askedAt(), lines);
    }

    OrderStatus status(WorkingTime workingTime) {
        var due = due(workingTime);
        return new OrderStatus(
                folder(),
                control(),
                responseFacet(),
                deliveryFacet(),
                invoiceFacet(),
                headline(),
                isRespondable(),
                isDeliverable(),
                isInvoiceable(),
                hasBackOrder(),
                deliveredShare(),
                invoicedShare(),
                new Progress(terms(), lines).percent(),
                due == null ? null : due.at(),
                due == null ? null : due.what());
    }

    private ControlFacet control() {
        return controls.facet();
    }

    LineTerms terms() {
        return LineTerms.of(rules, kind);
    }

    Folder folder() {
        if (controls.trashed()) {
            return Folder.TRASHED;
        }
        return isCompleted() ? Folder.COMPLETED : Folder.INBOX;
    }

    boolean hasOpenWork() {
        return !isCompleted();
    }

    private boolean isCompleted() {
        return control() == ControlFacet.CLOSED
                || !(isRespondable()
                        || hasToDeliver()
                        || hasToInvoice()
                        || hasToCredit()
                        || hasBackOrder()
                        || controls.troubles().invoiceDisputed());
    }

    private ResponseFacet responseFacet() {
        return new Answers(lines, answering).facet();
    }

    private DeliveryFacet deliveryFacet() {
        if (!kind.isDelivered()) {
            return DeliveryFacet.NOT_APPLICABLE;
        }
        if (any(LineQuantities::dispatched)) {
            return moreWillCome() ? DeliveryFacet.PARTLY_DELIVERED : DeliveryFacet.FULLY_DELIVERED;
        }
        return moreWillCome() ? DeliveryFacet.NOT_STARTED : DeliveryFacet.NOT_APPLICABLE;
    }

    private InvoiceFacet invoiceFacet() {
        if (!kind.isInvoiced()) {
            return InvoiceFacet.NOT_APPLICABLE;
        }
        var more = hasToInvoice()
                || hasBackOrder()
                || hasUnanswered()
                || rules.invoiceBase() == BuyerRules.InvoiceBase.DISPATCHED && hasToDeliver();
        if (any(LineQuantities::counted)) {
            return more ? InvoiceFacet.PARTLY_INVOICED : InvoiceFacet.FULLY_INVOICED;
        }
        return more ? InvoiceFacet.NOT_STARTED : InvoiceFacet.NOT_APPLICABLE;
    }

    private Headline headline() {
        return switch (control()) {
            case CANCEL_TO_ANSWER -> Headline.CANCEL_TO_ANSWER;
            case CHANGE_TO_ANSWER -> Headline.CHANGE_TO_ANSWER;
            case ON_HOLD -> Headline.ON_HOLD;
            case CANCELLED -> Headline.CANCELLED;
            case CLOSED -> Headline.COMPLETED;
            case WAITING_FOR_BUYER -> hasUnanswered() ? Headline.NOT_ANSWERED : Headline.WAITING_FOR_BUYER;
            case OPEN -> headlineOfWork();
        };
    }

    private Headline headlineOfWork() {
        if (hasUnanswered()) {
            return Headline.NOT_ANSWERED;
        }
        if (responseFacet() == ResponseFacet.REJECTED) {
            return Headline.REJECTED;
        }
        if (hasToDeliver()) {
            return Headline.DELIVERABLE;
        }
        if (hasBackOrder()) {
            return Headline.BACK_ORDER;
        }
        if (hasToInvoice()) {
            return Headline.INVOICEABLE;
        }
        if (controls.troubles().invoiceDisputed()) {
            return Headline.INVOICE_DISPUTED;
        }
        return hasToCredit() ? Headline.TO_CREDIT : Headline.COMPLETED;
    }

    /** Whether an answer is wanted: of lines, of a change, or of a cancellation. */
    private boolean isRespondable() {
        return switch (control()) {
            case CHANGE_TO_ANSWER, CANCEL_TO_ANSWER -> true;
            case CANCELLED, CLOSED -> false;
            case OPEN, WAITING_FOR_BUYER, ON_HOLD -> hasUnanswered();
        };
    }

    private boolean isDeliverable() {
        return !controls.blockDocuments() && hasToDeliver();
    }

    private boolean isInvoiceable() {
        return !controls.blockDocuments() && hasToInvoice();
    }

    private boolean moreWillCome() {
        return hasToDeliver() || hasBackOrder() || hasUnanswered();
    }

    boolean hasUnanswered() {
        return !controls.cancelled() && lines.stream().anyMatch(line -> !line.isAnswered());
    }

    boolean hasToDeliver() {
        return any(line -> line.toDeliver(terms()));
    }

    boolean hasToInvoice() {
        return any(line -> line.toInvoice(terms()));
    }

    boolean hasBackOrder() {
        return any(LineQuantities::backOrdered);
    }

    private boolean hasToCredit() {
        return any(line -> line.toCredit(terms()));
    }

    private Share deliveredShare() {
        return kind.isDelivered()
                ? share(LineQuantities::dispatched, line -> line.expected(terms()), line -> line.toDeliver(terms()))
                : Share.NONE;
    }

    private Share invoicedShare() {
        return kind.isInvoiced()
                ? share(
                        line -> line.settled(terms()),
                        line -> line.invoiceBase(terms()),
                        line -> line.toInvoice(terms()))
                : Share.NONE;
    }

    /** Of one line by its quantity, of several by lines: units are never added up across lines. */
    private Share share(
            Function<LineQuantities, Quantity> done,
            Function<LineQuantities, Quantity> wanted,
            Function<LineQuantities, Quantity> left) {
        if (lines.size() == 1) {
            var only = lines.getFirst().quantities();
            return new Share(done.apply(only), wanted.apply(only));
        }
        var finished = quantities()
                .filter(line ->
                        done.apply(line).isPositive() && left.apply(line).isZero());
        var all = quantities().filter(line -> wanted.apply(line).isPositive());
        return new Share(Quantity.of(finished.count()), Quantity.of(all.count()));
    }

    private record Due(Instant at, DueFor what) {}

    private @Nullable Due due(WorkingTime workingTime) {
        if (control() == ControlFacet.CLOSED) {
            return null;
        }
        var deadline = rules.responseDeadlineHours();
        var answer = deadline != null && isRespondable()
                ? Stream.of(new Due(workingTime.after(askedAt, deadline), DueFor.ANSWER))
                : Stream.<Due>empty();
        var deliveries = lines.stream()
                .filter(line -> line.quantities().toDeliver(terms()).isPositive())
                .flatMap(line -> Stream.ofNullable(line.dueOn()))
                .map(day -> new Due(workingTime.endOf(day), DueFor.DELIVERY));
        return Stream.concat(answer, deliveries)
                .min(Comparator.comparing(Due::at))
                .orElse(null);
    }

    boolean any(Function<LineQuantities, Quantity> quantity) {
        return quantities().anyMatch(line -> quantity.apply(line).isPositive());
    }

    private Stream<LineQuantities> quantities() {
        return lines.stream().map(LineStanding::quantities);
    }
}
