package org.orderportal.order.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.order.DueFor;
import org.orderportal.order.Folder;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;
import org.orderportal.order.OrderStatus;

/** What to do with an order now, by when, or why nothing can be done: a sentence with its numbers and dates. */
record NextStep(Reader reader, OrderDetails order) {

    /** The day that goods are owed on, and whether the supplier promised it. */
    private record GoodsDue(LocalDate day, boolean promised) {}

    String words() {
        if (order.summary().waitingForConnection()) {
            return text("waiting-for-connection");
        }
        if (status().folder() == Folder.TRASHED) {
            return text("trashed");
        }
        if (order.reasons().closed() != null) {
            return because("closed", order.reasons().closed());
        }
        return switch (status().headline()) {
            case ON_HOLD -> because("on-hold", order.reasons().hold());
            case NOT_ANSWERED -> answer();
            case CHANGE_TO_ANSWER, CANCEL_TO_ANSWER -> demanded();
            case DELIVERABLE -> dispatch();
            case BACK_ORDER -> withInvoice(text("back-order", portion(Figure.BACK_ORDERED)));
            case INVOICEABLE -> text("invoiceable", portion(Figure.TO_INVOICE));
            case TO_CREDIT -> text("to-credit", portion(Figure.TO_CREDIT));
            case CANCELLED -> status().invoiceable() ? withInvoice(text("cancelled")) : text("cancelled.done");
            case COMPLETED -> completed();
            case WAITING_FOR_BUYER, REJECTED, INVOICE_DISPUTED -> text(StatusWords.key(status().headline()));
        };
    }

    private String answer() {
        var open = Portion.of(order, line -> line.quantities().isAnswered() ? Quantity.ZERO : Quantity.of(1));
        var partly = !open.isEmpty() && open.lines().size() < order.lines().size();
        var what = partly
                ? text(
                        "answer.rest",
                        reader.text("order.symbol.lines", open.lines().size()))
                : text("answer", order.summary().buyerName());
        var due = status().dueAt();
        if (due != null && status().dueFor() == DueFor.ANSWER) {
            return text(status().isOverdue(reader.now()) ? "answer.overdue" : "answer.by", what, moment(due));
        }
        return goodsDue()
                .map(goods -> text(
                        reader.isPast(goods.day()) ? "answer.goods-late" : "answer.goods",
                        what,
                        reader.day(goods.day())))
                .orElseGet(() -> text("answer.now", what));
    }

    private String demanded() {
        var key = StatusWords.key(status().headline());
        var due = status().dueAt();
        return due == null || status().dueFor() != DueFor.ANSWER
                ? text(key)
                : text(key + (status().isOverdue(reader.now()) ? ".overdue" : ".by"), moment(due));
    }

    private String dispatch() {
        var what = portion(Figure.TO_DELIVER);
        var due = goodsDue();
        if (due.isEmpty()) {
            return withInvoice(text("dispatch", what));
        }
        var day = due.get().day();
        var wish = due.get().promised() ? "promised" : "requested";
        return withInvoice(
                reader.isPast(day)
                        ? text("dispatch.late." + wish, what, reader.day(day), reader.daysSince(day))
                        : text("dispatch.by." + wish, what, reader.day(day)));
    }

    private String completed() {
        if (!order.summary().kind().isDelivered()) {
            return text("completed.answered");
        }
        return text(order.summary().kind().isInvoiced() ? "completed" : "completed.delivered");
    }

    private String withInvoice(String sentence) {
        return status().invoiceable() ? sentence + " " + text("and-invoice", portion(Figure.TO_INVOICE)) : sentence;
    }

    /** The earliest day that something is still owed on: promised, else requested. */
    private Optional<GoodsDue> goodsDue() {
        var terms = LineTerms.of(order.rules(), order.summary().kind());
        return order.lines().stream()
                .filter(line -> line.quantities().toDeliver(terms).isPositive()
                        || !line.quantities().isAnswered())
                .flatMap(this::dueDay)
                .min(Comparator.comparing(GoodsDue::day));
    }

    private Stream<GoodsDue> dueDay(Line line) {
        if (line.promisedOn() != null) {
            return Stream.of(new GoodsDue(line.promisedOn(), true));
        }
        return Stream.ofNullable(order.content().requestedOn(line.ordered())).map(day -> new GoodsDue(day, false));
    }

    private String moment(Instant due) {
        var day = reader.formats().dayOf(due);
        var time = reader.formats().time(due);
        return day.equals(reader.today())
                ? reader.text("order.list.today", time)
                : text("moment", reader.day(day), time);
    }

    private String because(String key, @Nullable String reason) {
        return reason == null || reason.isBlank() ? text(key) : text(key + ".because", reason);
    }

    private String portion(Figure figure) {
        var portion = Portion.of(order, figure);
        return portion.isEmpty() ? "" : portion.words(reader);
    }

    private OrderStatus status() {
        return order.summary().status();
    }

    private String text(String key, Object... arguments) {
        return reader.text("order.page.next." + key, arguments);
    }
}
