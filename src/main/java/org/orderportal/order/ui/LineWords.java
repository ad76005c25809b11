package org.orderportal.order.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;
import org.orderportal.order.OrderedLine;

/** What one line of an order says to its reader. */
record LineWords(Reader reader, @Nullable LocalDate requestedForAll) {

    LineWords(Reader reader, OrderDetails order) {
        this(
                reader,
                Optional.ofNullable(order.content().delivery())
                        .map(OrderContent.Delivery::requestedOn)
                        .orElse(null));
    }

    String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    LitRenderer<Line> describing(LitRenderer<Line> renderer) {
        return renderer.withProperty("name", line -> line.ordered().name())
                .withProperty("ids", line -> ids(line.ordered()))
                .withProperty("more", line -> more(line.ordered()))
                .withProperty("note", line -> emptyIfNull(line.ordered().note()))
                .withProperty("added", line -> line.added() ? text("order.page.article.added") : "");
    }

    LitRenderer<Line> measuring(LitRenderer<Line> renderer) {
        return renderer.withProperty("unit", line -> units().of(line.ordered().unit()))
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

    /** When a line is wanted, and what was promised. */
    LitRenderer<Line> wanting(LitRenderer<Line> renderer) {
        return renderer.withProperty("requested", this::requested)
                .withProperty("promised", this::promised)
                .withProperty("promisedTone", line -> (isPromisedLate(line) ? Tone.WARN : Tone.MUTED).className());
    }

    String net(Line line) {
        return reader.formats().amount(line.ordered().netAmount());
    }

    String requested(Line line) {
        var day = requestedOn(line);
        return day == null ? "" : reader.day(day);
    }

    /** The promise for what is still to come; nothing where it is the day that was asked for. */
    String promised(Line line) {
        var day = line.promisedOn();
        return day == null || day.equals(requestedOn(line))
                ? ""
                : text("order.page.article.promised", reader.day(day).replace(' ', '\u00a0'));
    }

    boolean isPromisedLate(Line line) {
        var wanted = requestedOn(line);
        return line.promisedOn() != null && wanted != null && line.promisedOn().isAfter(wanted);
    }

    /** The day named on the line, else the one that is named for the whole order. */
    private @Nullable LocalDate requestedOn(Line line) {
        return Optional.ofNullable(line.ordered().requestedOn()).orElse(requestedForAll);
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
