package org.orderportal.order.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;
import org.orderportal.order.OrderedLine;

/** What one line of an order says to its reader. */
record LineWords(Reader reader, LineTerms terms, @Nullable LocalDate requestedForAll) {

    LineWords(Reader reader, OrderDetails order) {
        this(
                reader,
                LineTerms.of(order.rules(), order.summary().kind()),
                Optional.ofNullable(order.content().delivery())
                        .map(OrderContent.Delivery::requestedOn)
                        .orElse(null));
    }

    /** The sums of a line's ledger that the page shows beside what was ordered. */
    enum Sum {
        CONFIRMED,
        DISPATCHED,
        INVOICED,
        LEFT
    }

    String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    LitRenderer<Line> describing(LitRenderer<Line> renderer) {
        return renderer.withProperty("name", line -> line.ordered().name())
                .withProperty("ids", line -> ids(line.ordered()))
                .withProperty("more", line -> more(line.ordered()))
                .withProperty("note", line -> emptyIfNull(line.ordered().note()));
    }

    LitRenderer<Line> measuring(LitRenderer<Line> renderer) {
        return renderer.withProperty(
                        "value",
                        line -> reader.formats().quantity(line.ordered().quantity()))
                .withProperty("unit", line -> units().of(line.ordered().unit()))
                .withProperty("code", line -> line.ordered().unit().code())
                .withProperty("price", line -> price(line.ordered()));
    }

    /** The unit price, with what it is for unless that is one unit. */
    private String price(OrderedLine line) {
        if (line.price() == null) {
            return "";
        }
        var price = reader.formats().price(line.price());
        var base = line.baseQuantity();
        return base == null || base.isZero() || base.equals(Quantity.of(1))
                ? price
                : text("order.page.article.price-per", price, units().of(base, line.unit()));
    }

    String net(Line line) {
        return reader.formats().amount(line.ordered().netAmount());
    }

    String requested(Line line) {
        var day = Optional.ofNullable(line.ordered().requestedOn()).orElse(requestedForAll);
        return day == null ? "" : reader.day(day);
    }

    String sum(Line line, Sum sum) {
        var sums = line.quantities();
        return switch (sum) {
            case CONFIRMED -> sums.confirmed() == null ? "–" : reader.formats().quantity(sums.confirmed());
            case DISPATCHED -> reader.formats().quantity(sums.dispatched());
            case INVOICED -> reader.formats().quantity(sums.invoiced());
            case LEFT -> reader.formats().quantity(sums.toDeliver(terms));
        };
    }

    /** The sums in one sentence. */
    String whereItStands(Line line) {
        return Stream.of(Sum.values())
                .map(sum -> text("order.page.article." + StatusWords.key(sum)) + " " + sum(line, sum))
                .collect(Collectors.joining(" · "));
    }

    private String ids(OrderedLine line) {
        var standard = line.standardItemId();
        return PartyWords.joined(
                " · ",
                labelled("order.page.article.sellers-id", line.sellersItemId()),
                labelled("order.page.article.buyers-id", line.buyersItemId()),
                standard == null ? null : new PartyWords(reader).identifier(standard),
                labelled("order.page.article.manufacturers-id", line.manufacturersItemId()));
    }

    private String more(OrderedLine line) {
        var description = line.name().equals(line.description()) ? null : line.description();
        var properties = line.properties().stream()
                .map(property -> property.name() + ": " + property.value())
                .collect(Collectors.joining(" · "));
        return PartyWords.joined(
                "\n",
                description,
                properties,
                labelled("order.page.article.lots", String.join(", ", line.lots())),
                labelled("order.page.article.serials", String.join(", ", line.serialNumbers())),
                labelled("order.page.article.accounting", line.accountingCost()),
                allowances(line),
                Boolean.FALSE.equals(line.partialDeliveryAllowed()) ? text("order.page.article.no-partial") : null);
    }

    private String allowances(OrderedLine line) {
        return line.allowancesAndCharges().stream()
                .map(part -> PartyWords.joined(
                        " ",
                        text(part.charge() ? "order.page.total.charge" : "order.page.total.allowance"),
                        part.reason(),
                        reader.formats().amount(part.amount())))
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String labelled(String key, @Nullable String value) {
        return value == null || value.isBlank() ? null : text(key, value);
    }

    private UnitWords units() {
        return new UnitWords(reader);
    }

    private static String emptyIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
