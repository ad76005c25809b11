package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.orderportal.base.security.Scope;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderKind;
import org.orderportal.order.ui.StatusWords.Toned;

/** The head of an order: whose it is, where it stands in numbers, and what to do next. */
class OrderHead extends Composite<Div> {

    private final OrderDetails order;
    private final Reader reader;

    /** @param actions what can be done beside answering: downloads, and the menu of acts */
    OrderHead(OrderDetails order, ListAddress list, Reader reader, Component... actions) {
        this.order = order;
        this.reader = reader;

        var header = new PageHeader(order.summary().number().text());
        new OrderBadges(reader, order).all().forEach(badge -> header.addBeside(badge(badge)));
        header.addAction(actions);
        var next = new Paragraph(new NextStep(reader, order).words());
        next.addClassNames("next-step");
        var symbols = new StatusSymbols(new StatusWords(reader).symbols(order.summary()));
        var standing = new Div(about(list), next, symbols);
        standing.addClassName("where-it-stands");

        getContent().addClassName("order-head");
        getContent().add(header, standing);
    }

    private static Span badge(Toned words) {
        var badge = new Span(words.text());
        badge.addClassNames("badge", words.tone().className());
        return badge;
    }

    private Paragraph about(ListAddress list) {
        var summary = order.summary();
        var buyer = new Anchor(
                list.with(list.filter().withoutFilters().withBuyer(summary.buyer()))
                        .after("orders"),
                summary.buyerName());
        buyer.setTitle(reader.text("order.page.all-of-buyer", summary.buyerName()));
        var about = new Paragraph(buyer, new Span(" · " + facts()));
        about.addClassNames("muted", "about");
        return about;
    }

    private String facts() {
        var summary = order.summary();
        var kind = summary.kind() == OrderKind.ORDER || summary.kind() == OrderKind.PURCHASE_ORDER
                ? null
                : reader.text("order.status.kind." + summary.kind());
        var supplier = reader.user().scope() instanceof Scope.Suppliers(var ids) && ids.size() == 1
                ? null
                : reader.text("order.page.to", summary.supplierName());
        return PartyWords.joined(
                " · ",
                supplier,
                kind,
                reader.text("order.page.version", order.versionNo()),
                reader.text("order.page.received", reader.formats().dateTime(summary.receivedAt())));
    }
}
