package org.orderportal.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Gs1;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.order.OrderNumber;
import org.orderportal.party.PostalAddress;
import org.orderportal.print.Packing.Placed;

/**
 * A logistic label of GS1: from whom, in large letters to whom, what it is, and at its foot the SSCC as a symbol and in
 * digits. Each part has its own place, so that no text can push another one away.
 */
final class LogisticLabel {

    /** In millimetres: A6, upright. */
    static final double WIDTH = 105;

    static final double HEIGHT = 148;

    private static final double EDGE = 7;
    private static final double ROOM = WIDTH - 2 * EDGE;
    private static final double HALF = ROOM / 2;
    private static final double GAP = 3;
    private static final double RIGHT = EDGE + HALF;

    private static final double FACTS = 61.6;

    /** Above the facts. */
    private static final double RULE = 3.7;

    private static final double LARGE = 12;
    private static final double FACT = 8.8;
    private static final double CAPTION = 3.6;
    private static final double SYMBOL = 105;

    private final LabelPen pen;
    private final Words words;
    private final DispatchWords says;
    private final DispatchAdvice advice;
    private final LabelContents contents;

    LogisticLabel(LabelPen pen, Words words, DispatchAdvice advice, LabelContents contents) {
        this.pen = pen;
        this.words = words;
        this.says = new DispatchWords(words);
        this.advice = advice;
        this.contents = contents;
    }

    void draw(Placed placed, String sscc) throws IOException {
        from();
        pen.rule(EDGE, 19, ROOM);
        to();
        pen.rule(EDGE, FACTS - RULE, ROOM);
        facts(placed);
        contents.draw(pen, EDGE, FACTS + 3 * FACT + 2.2, ROOM, placed.unit());
        symbol(sscc);
    }

    private void from() throws IOException {
        pen.caption(EDGE, 8.5, ROOM, words.say("print.dispatch.from"));
        pen.text(EDGE, 12.4, ROOM, 9, true, advice.seller().name());
        var address =
                DispatchWords.joined(", ", address(advice.seller().address()).toArray(String[]::new));
        if (address != null) {
            pen.lines(EDGE, 15.8, ROOM, 7.5, false, 1, address);
        }
    }

    /** What has many lines has smaller letters, so that all of them have room. */
    private void to() throws IOException {
        var place = advice.shipTo();
        var buyer = advice.buyer().name();
        var name = place.name() == null || place.name().isBlank() ? buyer : place.name();
        pen.caption(EDGE, 22.8, ROOM, words.say("print.dispatch.shipTo"));
        var y = pen.lines(EDGE, 28.9, ROOM, 15, true, 2, name) - 0.5;
        var lines = new ArrayList<String>();
        if (!name.equals(buyer)) {
            lines.add(buyer);
        }
        lines.addAll(address(place.address()));
        var room = FACTS - RULE - 2 - y;
        var size = Math.min(LARGE, room / LabelPen.leading(1) / Math.max(1, lines.size() - 1));
        var town = DispatchWords.joined(
                " ", place.address().postalCode(), place.address().city());
        for (var line : lines) {
            pen.text(EDGE, y, ROOM, size, line.equals(town), line);
            y += LabelPen.leading(size);
        }
    }

    /** At most four lines. */
    private List<String> address(PostalAddress address) {
        var country = address.country() == null
                ? null
                : Locale.of("", address.country().code()).getDisplayCountry(words.locale());
        return DispatchWords.texts(
                address.street(),
                DispatchWords.joined(", ", address.additionalStreet(), address.line()),
                DispatchWords.joined(" ", address.postalCode(), address.city()),
                DispatchWords.joined(", ", address.region(), country));
    }

    private void facts(Placed placed) throws IOException {
        var unit = placed.unit();
        var shipment = advice.shipment();
        pen.caption(EDGE, FACTS, HALF - GAP, unitCaption(placed.on()));
        pen.text(EDGE, FACTS + CAPTION + 0.9, HALF - GAP, 13, true, counted(placed));
        fact(RIGHT, 0, HALF, "print.dispatch.weight", says.weight(unit.weight()));
        fact(EDGE, 1, HALF - GAP, "print.dispatch.carrier", shipment.carrier());
        fact(RIGHT, 1, HALF, "print.dispatch.tracking", shipment.trackingNumber());
        orders(contents.lines(unit));
        fact(RIGHT, 2, HALF, "print.label.advice", advice.number());
    }

    private void orders(List<Line> lines) throws IOException {
        var numbers = lines.stream()
                .map(Line::order)
                .distinct()
                .filter(order -> order < advice.orders().size())
                .map(order -> advice.orders().get(order).number())
                .map(OrderNumber::text)
                .toList();
        var all = advice.orders().stream().map(order -> order.number().text()).toList();
        pen.caption(EDGE, FACTS + 2 * FACT, HALF - GAP, words.say("print.label.order"));
        pen.list(EDGE, FACTS + 2 * FACT + CAPTION, HALF - GAP, 9, numbers.isEmpty() ? all : numbers);
    }

    private void fact(double x, int row, double width, String labelKey, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            pen.caption(x, FACTS + row * FACT, width, words.say(labelKey));
            pen.text(x, FACTS + row * FACT + CAPTION, width, 9, true, value);
        }
    }

    private String counted(Placed placed) {
        return words.say(
                "print.label.counted",
                says.kind(placed.unit().kind()),
                words.formats().number(placed.place()),
                words.formats().number(placed.of()));
    }

    private String unitCaption(@Nullable Placed on) {
        return on == null
                ? words.say("print.label.package")
                : words.say("print.label.packageOn", counted(Objects.requireNonNull(on)));
    }

    private void symbol(String sscc) throws IOException {
        var symbol = Gs1Symbol.sscc(sscc);
        pen.symbol((WIDTH - symbol.width()) / 2, SYMBOL, symbol);
        pen.centred(0, SYMBOL + Gs1Symbol.HEIGHT + 5, WIDTH, 12, "(00)\u00a0" + Gs1.grouped(sscc));
    }
}
