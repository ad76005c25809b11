package org.orderportal.order.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Supplier;
import org.orderportal.order.OrderSummary;

/**
 * How a row of the order list looks: templates that the browser fills, so that a row costs the server no component. The
 * link is a real one, so that a middle click opens a new tab.
 */
final class OrderRow {

    private static final String SYMBOLS = """
            <span class="order-symbols">
              <svg class="order-symbol ${item.responseTone}" role="img" aria-label="${item.responseText}"><use href="${item.response}"></use></svg>
              <svg class="order-symbol ${item.deliveryTone}" role="img" aria-label="${item.deliveryText}"><use href="${item.delivery}"></use></svg>
              <svg class="order-symbol ${item.invoiceTone}" role="img" aria-label="${item.invoiceText}"><use href="${item.invoice}"></use></svg>
            </span>""";
    private static final String LINK = """
            <a class="order-link" href="${item.link}">${item.number}</a>""";
    private static final String AMOUNT = """
            <span class="num">${item.amount} <span class="unit">${item.currency}</span></span>""";
    private static final String REQUESTED = """
            <span class="${item.requestedClass}">${item.requested}<span class="late" ?hidden="${!item.late}"> ${item.lateText}</span></span>""";
    private static final String PROGRESS = """
            <span class="order-progress ${item.progressTone}">${item.progress}</span>""";
    private static final String CARD = """
            <div class="order-card">
              <span class="row"><span class="first">%s<span class="strong buyer">${item.buyer}</span></span>%s</span>
              <span class="row"><span class="first">%s<span class="wanted">${item.due}</span></span>%s</span>
              <span class="muted supplier" ?hidden="${!item.supplier}">${item.supplier}</span>
            </div>""".formatted(SYMBOLS, AMOUNT, LINK, PROGRESS);

    private final StatusWords words;
    private final Reader reader;
    private final Supplier<ListAddress> address;

    OrderRow(Reader reader, Supplier<ListAddress> address) {
        this.reader = reader;
        this.words = new StatusWords(reader);
        this.address = address;
    }

    LitRenderer<OrderSummary> symbols() {
        return withSymbols(LitRenderer.of(SYMBOLS));
    }

    LitRenderer<OrderSummary> number() {
        return withLink(LitRenderer.of(LINK));
    }

    LitRenderer<OrderSummary> amount() {
        return withAmount(LitRenderer.of(AMOUNT));
    }

    LitRenderer<OrderSummary> requested() {
        return LitRenderer.<OrderSummary>of(REQUESTED)
                .withProperty("requested", this::requestedDay)
                .withProperty("requestedClass", order -> words.isLate(order) ? "tone-bad strong" : "")
                .withProperty("late", words::isLate)
                .withProperty("lateText", order -> reader.text("order.list.late"));
    }

    LitRenderer<OrderSummary> progress() {
        return withProgress(LitRenderer.of(PROGRESS));
    }

    /** All of a row in one cell, for a narrow screen. */
    LitRenderer<OrderSummary> card(boolean withSupplier) {
        return withProgress(withAmount(withLink(withSymbols(LitRenderer.of(CARD)))))
                .withProperty("buyer", OrderSummary::buyerName)
                .withProperty("supplier", order -> withSupplier ? order.supplierName() : "")
                .withProperty(
                        "due",
                        order -> order.requestedOn() == null
                                ? ""
                                : reader.text("order.list.due", reader.day(order.requestedOn())));
    }

    /** What the three symbols say, a line each. */
    String explanation(OrderSummary order) {
        return String.join(
                "\n", words.symbols(order).stream().map(StatusSymbol::text).toList());
    }

    String received(OrderSummary order) {
        return reader.arrival(order.receivedAt());
    }

    private String requestedDay(OrderSummary order) {
        return order.requestedOn() == null ? "" : reader.day(order.requestedOn());
    }

    private LitRenderer<OrderSummary> withSymbols(LitRenderer<OrderSummary> renderer) {
        var facets = List.of("response", "delivery", "invoice");
        for (int i = 0; i < facets.size(); i++) {
            var facet = facets.get(i);
            var position = i;
            renderer.withProperty(facet, order -> symbol(order, position).href())
                    .withProperty(
                            facet + "Text", order -> symbol(order, position).text())
                    .withProperty(
                            facet + "Tone",
                            order -> symbol(order, position).tone().className());
        }
        return renderer;
    }

    private StatusSymbol symbol(OrderSummary order, int position) {
        return words.symbols(order).get(position);
    }

    private LitRenderer<OrderSummary> withLink(LitRenderer<OrderSummary> renderer) {
        return renderer.withProperty("number", order -> order.number().text())
                .withProperty("link", order -> address.get().after("orders/" + order.id()));
    }

    private LitRenderer<OrderSummary> withAmount(LitRenderer<OrderSummary> renderer) {
        return renderer.withProperty(
                        "amount",
                        order -> reader.formats().amount(order.amount().amount()))
                .withProperty("currency", order -> order.amount().currency().code());
    }

    private LitRenderer<OrderSummary> withProgress(LitRenderer<OrderSummary> renderer) {
        return renderer.withProperty("progress", order -> words.progress(order).text())
                .withProperty(
                        "progressTone", order -> words.progress(order).tone().className());
    }
}
