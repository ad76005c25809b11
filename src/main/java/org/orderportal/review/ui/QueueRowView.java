package org.orderportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.orderportal.order.OrderLinks;
import org.orderportal.review.QueueRow;

/** An order in the queue: why, until when, what and whose it is. A click on it opens the order. */
class QueueRowView extends Composite<Div> {

    private final Checkbox tick = new Checkbox();

    QueueRowView(QueueRow row, RowWords words, Component menu, Consumer<Boolean> onTick) {
        var order = row.order();
        var number = order.number().text();
        tick.setAriaLabel(words.reader().text("review.tick", number));
        tick.addValueChangeListener(change -> onTick.accept(change.getValue()));

        var link = new Anchor(OrderLinks.order(order.id()).substring(1), number);
        link.addClassNames("order-link", "whole-row");
        var amount = span(words.amount(row), "num");
        var parties = span(words.reader().text("review.row.parties", order.buyerName(), order.supplierName()), "muted");
        var owner = span(words.owner(row), row.owner() == null ? "muted" : "strong");
        var said = span(words.said(row), "muted");

        getContent().addClassNames("row", "queue-row");
        getContent()
                .add(
                        tick,
                        why(row, words),
                        lines(link, parties),
                        sums(amount, age(row, words)),
                        lines(owner, said),
                        menu);
    }

    void tick(boolean ticked) {
        tick.setValue(ticked);
    }

    private static Div why(QueueRow row, RowWords words) {
        var headline = span(words.headline(row), "strong");
        var due = new Span();
        row.first().ifPresent(first -> {
            due.setText(words.clock(row, first));
            due.addClassNames(words.tone(first).className());
        });
        return lines(headline, due);
    }

    private static Span age(QueueRow row, RowWords words) {
        return span(row.first().map(words::age).orElse(""), "muted");
    }

    private static Div lines(Component first, Component second) {
        var lines = new Div(first, second);
        lines.addClassName("lines");
        return lines;
    }

    private static Div sums(Component first, Component second) {
        var sums = lines(first, second);
        sums.addClassName("sums");
        return sums;
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
