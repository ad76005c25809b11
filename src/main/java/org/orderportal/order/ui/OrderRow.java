package org.orderportal.order.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.Match;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderSummary;

/**
 * How a row of the order list looks: templates that the browser fills, so that a row costs the server no component. The
 * link is a real one, so that a middle click opens a new tab.
 */
final class OrderRow {

    /** What a row knows of the list that it stands in. */
    interface Surroundings {

        OrderSummary row(OrderId order);

        String linkTo(OrderId order);

        String search();

        List<Match> matches(OrderId order);

        /** What its lock says; empty for none. */
        String sign(OrderId order);
    }

    private static final String MARKED = "${item.%s.map((text, i) => i & 1 ? html`<mark>${text}</mark>` : text)}";
    private static final String SYMBOLS = """
            <span class="order-symbols">
              <svg class="order-symbol ${item.responseTone}" role="img" aria-label="${item.responseText}"><use href="${item.response}"></use></svg>
              <svg class="order-symbol ${item.deliveryTone}" role="img" aria-label="${item.deliveryText}"><use href="${item.delivery}"></use></svg>
              <svg class="order-symbol ${item.invoiceTone}" role="img" aria-label="${item.invoiceText}"><use href="${item.invoice}"></use></svg>
            </span>""";
    private static final String BUYER = "<span class=\"strong buyer\">%s</span>".formatted(MARKED.formatted("buyer"));
    private static final String LINK = """
            <span class="numbered"><a class="order-link" href="${item.link}" @click="${event => {
              if (!(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
                event.preventDefault();
                event.target.dispatchEvent(new CustomEvent('order-open', { bubbles: true, detail: item.order }));
              }
            }}">%s</a><svg class="order-sign" role="img" aria-label="${item.sign}" ?hidden="${!item.sign}"><use href="icons/glyphs.svg#lock"></use></svg></span>""".formatted(MARKED.formatted("number"));
    private static final String WHY = """
            <span class="why" ?hidden="${!item.why.length}">%s</span>""".formatted(MARKED.formatted("why"));
    private static final String AMOUNT = """
            <span class="num">${item.amount} <span class="unit">${item.currency}</span></span>""";
    private static final String REQUESTED = """
            <span class="${item.requestedClass}">${item.requested}<span class="late" ?hidden="${!item.late}"> ${item.lateText}</span></span>""";
    private static final String PROGRESS = """
            <span class="order-progress ${item.progressTone}">${item.progress}</span>""";
    private static final String CARD = """
            <div class="order-card">
              <span class="row"><span class="first">%s%s</span>%s</span>
              <span class="row"><span class="first">%s<span class="wanted">${item.due}</span></span>%s</span>
              %s
              <span class="muted supplier" ?hidden="${!item.supplier}">${item.supplier}</span>
            </div>""".formatted(SYMBOLS, BUYER, AMOUNT, LINK, PROGRESS, WHY);

    /** What several cells of a row say, told once for all of them. */
    private record Told(OrderSummary order, List<StatusSymbol> symbols, StatusWords.Toned progress) {}

    private final StatusWords words;
    private final Reader reader;
    private final Surroundings list;
    private @Nullable Told last;

    OrderRow(Reader reader, Surroundings list) {
        this.reader = reader;
        this.words = new StatusWords(reader);
        this.list = list;
    }

    LitRenderer<OrderId> symbols() {
        return withSymbols(LitRenderer.of(SYMBOLS));
    }

    LitRenderer<OrderId> buyer() {
        return withBuyer(LitRenderer.of(BUYER));
    }

    /** The number, and under it why the search found the order, where the row does not show that anyway. */
    LitRenderer<OrderId> number() {
        return withLink(LitRenderer.of("<div class=\"order-number\">%s%s</div>".formatted(LINK, WHY)));
    }

    LitRenderer<OrderId> amount() {
        return withAmount(LitRenderer.of(AMOUNT));
    }

    LitRenderer<OrderId> requested() {
        return LitRenderer.<OrderId>of(REQUESTED)
                .withProperty("requested", of(this::requestedDay))
                .withProperty("requestedClass", of(order -> words.isLate(order) ? "tone-bad strong" : ""))
                .withProperty("late", of(words::isLate))
                .withProperty("lateText", order -> reader.text("order.list.late"));
    }

    LitRenderer<OrderId> progress() {
        return withProgress(LitRenderer.of(PROGRESS));
    }

    /** All of a row in one cell, for a narrow screen. */
    LitRenderer<OrderId> card(boolean withSupplier) {
        return withProgress(withAmount(withLink(withBuyer(withSymbols(LitRenderer.of(CARD))))))
                .withProperty("supplier", order -> withSupplier ? supplierName(order) : "")
                .withProperty(
                        "due",
                        of(order -> order.requestedOn() == null
                                ? ""
                                : reader.text("order.list.due", reader.day(order.requestedOn()))));
    }

    /** What the three symbols say, a line each. */
    String explanation(OrderId order) {
        return String.join(
                "\n",
                told(list.row(order)).symbols().stream().map(StatusSymbol::text).toList());
    }

    /** The cells of a row are filled one after the other. */
    private Told told(OrderSummary order) {
        if (last == null || last.order() != order) {
            last = new Told(order, words.symbols(order), words.progress(order));
        }
        return last;
    }

    String buyerName(OrderId order) {
        return list.row(order).buyerName();
    }

    String supplierName(OrderId order) {
        return list.row(order).supplierName();
    }

    String received(OrderId order) {
        return reader.arrival(list.row(order).receivedAt());
    }

    private String requestedDay(OrderSummary order) {
        return order.requestedOn() == null ? "" : reader.day(order.requestedOn());
    }

    /** What a number's cell says to a pointer: the number, and why the search found the order, uncut. */
    String numberAndWhy(OrderId id) {
        var order = list.row(id);
        return Stream.concat(
                        Stream.of(order.number().text(), list.sign(order.id())).filter(text -> !text.isEmpty()),
                        hidden(order).map(match -> field(match) + ": " + match.text()))
                .collect(Collectors.joining("\n"));
    }

    /** By turns what was not looked for and what was, as {@link Highlight#stretches}. */
    private List<String> why(OrderSummary order) {
        var stretches = new ArrayList<String>();
        hidden(order).forEach(match -> {
            var marked = marked(match.text());
            var lead = marked.size() > 1 ? Highlight.shortened(marked.getFirst()) : marked.getFirst();
            if (stretches.size() % 2 == 1) {
                stretches.set(stretches.size() - 1, stretches.getLast() + " · " + field(match) + ": " + lead);
            } else {
                stretches.add((stretches.isEmpty() ? "" : " · ") + field(match) + ": " + lead);
            }
            stretches.addAll(marked.subList(1, marked.size()));
        });
        return stretches;
    }

    private String field(Match match) {
        return reader.text("order.list.match." + match.field());
    }

    /** What the row does not show anyway. */
    private Stream<Match> hidden(OrderSummary order) {
        return list.matches(order.id()).stream().filter(match -> switch (match.field()) {
            case NUMBER -> marked(order.number().text()).size() == 1;
            case BUYER -> marked(order.buyerName()).size() == 1;
            default -> true;
        });
    }

    private List<String> marked(String text) {
        return new Highlight(list.search()).stretches(text);
    }

    /** What is said of the order that a row shows: the grid itself keeps no more than its id. */
    private <V> ValueProvider<OrderId, V> of(Function<OrderSummary, V> fact) {
        return order -> fact.apply(list.row(order));
    }

    private LitRenderer<OrderId> withSymbols(LitRenderer<OrderId> renderer) {
        var facets = List.of("response", "delivery", "invoice");
        for (int i = 0; i < facets.size(); i++) {
            var facet = facets.get(i);
            var position = i;
            renderer.withProperty(facet, of(order -> symbol(order, position).href()))
                    .withProperty(
                            facet + "Text", of(order -> symbol(order, position).text()))
                    .withProperty(
                            facet + "Tone",
                            of(order -> symbol(order, position).tone().className()));
        }
        return renderer;
    }

    private StatusSymbol symbol(OrderSummary order, int position) {
        return told(order).symbols().get(position);
    }

    private LitRenderer<OrderId> withBuyer(LitRenderer<OrderId> renderer) {
        return renderer.withProperty("buyer", order -> marked(buyerName(order)));
    }

    private LitRenderer<OrderId> withLink(LitRenderer<OrderId> renderer) {
        return renderer.withProperty("number", of(order -> marked(order.number().text())))
                .withProperty("link", list::linkTo)
                .withProperty("why", of(this::why))
                .withProperty("sign", list::sign)
                .withProperty("order", OrderId::toString);
    }

    private LitRenderer<OrderId> withAmount(LitRenderer<OrderId> renderer) {
        return renderer.withProperty(
                        "amount",
                        of(order -> reader.formats().amount(order.amount().amount())))
                .withProperty("currency", of(order -> order.amount().currency().code()));
    }

    private LitRenderer<OrderId> withProgress(LitRenderer<OrderId> renderer) {
        return renderer.withProperty(
                        "progress", of(order -> told(order).progress().text()))
                .withProperty(
                        "progressTone",
                        of(order -> told(order).progress().tone().className()));
    }
}
