package org.orderportal.order.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.DeliveryFacet;
import org.orderportal.order.DueFor;
import org.orderportal.order.Headline;
import org.orderportal.order.InvoiceFacet;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderSummary;
import org.orderportal.order.ResponseFacet;

/** What the status of an order says to its reader: three symbols, and a line on the progress. */
record StatusWords(Reader reader) {

    /** A short text with its tone. */
    record Toned(String text, Tone tone) {}

    /** Response, delivery, invoice: always three, in this order. */
    List<StatusSymbol> symbols(OrderSummary order) {
        return List.of(response(order), delivery(order), invoice(order));
    }

    /** The headline with its numbers, and how late the order is. */
    Toned progress(OrderSummary order) {
        var headline = headline(order.status());
        var due = order.status().dueAt();
        if (due != null && isLate(order)) {
            var late = reader.text("order.list.days-late", daysLate(due));
            return new Toned(headline + " · " + late, Tone.BAD);
        }
        return answerBy(order).orElseGet(() -> new Toned(headline, tone(order.status())));
    }

    /** The headline badge: a status never stands without its number where it has one. */
    String headline(OrderStatus status) {
        var share = status.headlineShare();
        var n = reader.formats().quantity(share.n());
        var m = reader.formats().quantity(share.m());
        var begun = share.n().isPositive();
        return switch (status.headline()) {
            case DELIVERABLE, INVOICEABLE ->
                begun ? reader.text(status.headlineKey(), n, m) : reader.text(status.headlineKey()) + " " + m;
            default -> reader.text(status.headlineKey());
        };
    }

    /** Whether goods are still owed after the day that was promised, or else asked for. */
    boolean isLate(OrderSummary order) {
        var status = order.status();
        return status.dueFor() == DueFor.DELIVERY && status.isOverdue(reader.now());
    }

    Tone tone(OrderStatus status) {
        return switch (status.headline()) {
            case CANCEL_TO_ANSWER, CHANGE_TO_ANSWER, ON_HOLD -> Tone.WARN;
            case INVOICE_DISPUTED -> Tone.BAD;
            case REJECTED, CANCELLED -> Tone.MUTED;
            case DELIVERABLE -> status.delivered().n().isPositive() ? Tone.WARN : Tone.MUTED;
            default -> Tone.MUTED;
        };
    }

    /** How many days have begun since the goods were due. */
    private long daysLate(Instant due) {
        return Duration.between(due, reader.now()).toDays() + 1;
    }

    /** An unanswered order says until when the buyer wants the answer. */
    private Optional<Toned> answerBy(OrderSummary order) {
        var status = order.status();
        var due = status.dueAt();
        if (due == null || status.headline() != Headline.NOT_ANSWERED || status.dueFor() != DueFor.ANSWER) {
            return Optional.empty();
        }
        if (status.isOverdue(reader.now())) {
            return Optional.of(new Toned(reader.text("order.list.answer-overdue"), Tone.BAD));
        }
        var day = reader.formats().dayOf(due);
        var time = reader.formats().time(due);
        return Optional.of(
                day.equals(reader.today())
                        ? new Toned(reader.text("order.list.answer-by-today", time), Tone.WARN)
                        : new Toned(reader.text("order.list.answer-by", reader.day(day)), Tone.MUTED));
    }

    private StatusSymbol response(OrderSummary order) {
        var facet = order.status().response();
        var tone = switch (facet) {
            case NOT_ANSWERED, RECEIVED -> Tone.INFO;
            case PARTLY_ANSWERED, PARTIALLY_ACCEPTED -> Tone.WARN;
            case ACCEPTED, ACCEPTED_IMPLICITLY, ACCEPTED_WITH_CHANGES -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
        var text = reader.text("order.status.response." + facet);
        return facet == ResponseFacet.NOT_ANSWERED
                ? new StatusSymbol(
                        "response-" + key(facet),
                        tone,
                        text + " · " + reader.text("order.symbol.lines", order.lineCount()))
                : new StatusSymbol("response-" + key(facet), tone, text);
    }

    private StatusSymbol delivery(OrderSummary order) {
        var status = order.status();
        var share = status.delivered();
        return switch (status.delivery()) {
            case NOT_APPLICABLE ->
                new StatusSymbol(
                        "delivery-not-applicable", Tone.MUTED, reader.text("order.status.delivery.NOT_APPLICABLE"));
            case NOT_STARTED ->
                status.deliverable()
                        ? new StatusSymbol("delivery-due", Tone.INFO, shared("delivery.due" + unit(order), share))
                        : new StatusSymbol(
                                "delivery-not-started", Tone.MUTED, reader.text("order.status.delivery.NOT_STARTED"));
            case PARTLY_DELIVERED ->
                new StatusSymbol(
                        "delivery-" + key(DeliveryFacet.PARTLY_DELIVERED),
                        Tone.WARN,
                        shared("delivery.partly" + unit(order), share));
            case FULLY_DELIVERED -> new StatusSymbol("delivery-fully-delivered", Tone.GOOD, fullyDelivered(share));
        };
    }

    /** More than was agreed is said in numbers. */
    private String fullyDelivered(OrderStatus.Share share) {
        var over = share.n().minus(share.m());
        return over.isPositive()
                ? reader.text(
                        "order.page.badge.over",
                        reader.formats().quantity(share.n()),
                        reader.formats().quantity(share.m()),
                        reader.formats().quantity(over))
                : reader.text("order.status.delivery.FULLY_DELIVERED");
    }

    private StatusSymbol invoice(OrderSummary order) {
        var status = order.status();
        var share = status.invoiced();
        return switch (status.invoicing()) {
            case NOT_APPLICABLE ->
                new StatusSymbol(
                        "invoice-not-applicable", Tone.MUTED, reader.text("order.status.invoicing.NOT_APPLICABLE"));
            case NOT_STARTED ->
                status.invoiceable()
                        ? new StatusSymbol("invoice-due", Tone.INFO, shared("invoice.due" + unit(order), share))
                        : new StatusSymbol(
                                "invoice-not-started", Tone.MUTED, reader.text("order.status.invoicing.NOT_STARTED"));
            case PARTLY_INVOICED ->
                new StatusSymbol(
                        "invoice-" + key(InvoiceFacet.PARTLY_INVOICED),
                        Tone.WARN,
                        shared("invoice.partly" + unit(order), share));
            case FULLY_INVOICED ->
                new StatusSymbol(
                        "invoice-fully-invoiced", Tone.GOOD, reader.text("order.status.invoicing.FULLY_INVOICED"));
        };
    }

    /** Shares count lines, but the quantity where there is one line only. */
    private static String unit(OrderSummary order) {
        return order.lineCount() == 1 ? "" : ".lines";
    }

    private String shared(String what, OrderStatus.Share share) {
        return reader.text(
                "order.symbol." + what,
                reader.formats().quantity(share.n()),
                reader.formats().quantity(share.m()));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
