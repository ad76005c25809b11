package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.response.LineCode;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Line;
import org.orderportal.response.OrderResponse.Overall;
import org.orderportal.response.OrderResponse.Part;
import org.orderportal.response.ResponseCode;

/** Responses made by hand from an order's content. */
final class Answers {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Answers() {}

    static OrderResponse of(OrderContent order, ResponseCode code, Overall overall, List<Line> lines) {
        return of(order, code, overall, order.profile(), order.buyer(), "With our best regards", lines);
    }

    static OrderResponse of(
            OrderContent order,
            ResponseCode code,
            Overall overall,
            OrderProfile profile,
            Participant buyer,
            @Nullable String note,
            List<Line> lines) {
        return new OrderResponse(
                "OR-17",
                DAY,
                LocalTime.of(9, 30, 12, 345_000_000),
                code,
                overall,
                order.number(),
                profile,
                order.currency(),
                "SO-4711",
                null,
                note,
                note,
                order.references().customerReference(),
                buyer,
                order.seller(),
                DAY.plusDays(3),
                DAY.plusDays(5),
                null,
                lines,
                List.of(),
                List.of(),
                null);
    }

    static OrderResponse acceptance(OrderContent order) {
        return of(
                order,
                ResponseCode.AP,
                Overall.ACCEPTED,
                order.lines().stream().map(Answers::accepted).toList());
    }

    /** The first line lowered with back order and note, the second rejected, the third in two parts, one added. */
    static OrderResponse changed(OrderContent order) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < order.lines().size(); i++) {
            var line = order.lines().get(i);
            lines.add(
                    switch (i) {
                        case 0 -> lowered(line);
                        case 1 -> rejected(line);
                        case 2 -> split(line, null);
                        default -> accepted(line);
                    });
        }
        lines.add(added());
        return of(order, ResponseCode.CA, Overall.PARTIALLY_ACCEPTED, lines);
    }

    static Line accepted(OrderedLine line) {
        return line(line, LineCode.ACCEPTED, List.of(new Part(line.quantity(), null)), null, null);
    }

    static Line rejected(OrderedLine line) {
        return line(line, LineCode.NOT_ACCEPTED, List.of(), null, "No longer made");
    }

    static Line lowered(OrderedLine line) {
        var half = new Quantity(line.quantity().value().divide(java.math.BigDecimal.valueOf(4)));
        return line(
                line,
                LineCode.CHANGED,
                List.of(new Part(half, DAY.plusDays(4))),
                line.quantity().minus(half),
                "The rest <comes> later & \"surely\" 😀");
    }

    static Line split(OrderedLine line, @Nullable Quantity backOrdered) {
        var half = new Quantity(line.quantity().value().divide(java.math.BigDecimal.TWO));
        return line(
                line,
                LineCode.CHANGED,
                List.of(
                        new Part(half, DAY.plusDays(4)),
                        new Part(line.quantity().minus(half), DAY.plusDays(30))),
                backOrdered,
                null);
    }

    static Line added() {
        return new Line(
                null,
                "added-1",
                LineCode.ADDED,
                new Article("Pallet", null, "P-1", new Identifier("0160", "9520001100059"), null),
                Quantity.ZERO,
                new UnitCode("XPX"),
                Quantity.of(2),
                List.of(new Part(Quantity.of(2), DAY.plusDays(4))),
                null,
                null,
                UnitPrice.of("120.5"),
                null,
                Quantity.of(1),
                null,
                null,
                null,
                null,
                null);
    }

    static Line substituted(OrderedLine line) {
        var better = new Article(
                "The better one",
                null,
                "B-2",
                new Identifier("0160", "9520001100059"),
                new OrderContent.VatCategory("S", Quantity.of(25)));
        var whole = line(line, LineCode.CHANGED, List.of(new Part(line.quantity(), DAY)), null, null);
        return with(whole, whole.ref(), whole.article(), UnitPrice.of("9.875"), better);
    }

    /** Accepted, with another number of the article. */
    static Line named(OrderedLine line, Identifier standardItemId) {
        var whole = accepted(line);
        var article = new Article(line.name(), null, null, standardItemId, null);
        return with(whole, whole.ref(), article, whole.price(), null);
    }

    /** Accepted, with another line id of the buyer's. */
    static Line referring(OrderedLine line, String ref) {
        var whole = accepted(line);
        return with(whole, ref, whole.article(), whole.price(), null);
    }

    private static Line with(
            Line line, String ref, Article article, @Nullable UnitPrice price, @Nullable Article substitute) {
        return new Line(
                line.line(),
                ref,
                line.code(),
                article,
                line.ordered(),
                line.unit(),
                line.accepted(),
                line.splits(),
                line.backOrdered(),
                line.requestedOn(),
                price,
                line.price(),
                Quantity.of(100),
                substitute,
                line.reasonCode(),
                line.reason(),
                line.note(),
                line.electronicNote());
    }

    private static Line line(
            OrderedLine line, LineCode code, List<Part> parts, @Nullable Quantity backOrdered, @Nullable String note) {
        return new Line(
                1L,
                line.ref(),
                code,
                new Article(line.name(), line.buyersItemId(), line.sellersItemId(), line.standardItemId(), line.vat()),
                line.quantity(),
                line.unit(),
                parts.stream().map(Part::quantity).reduce(Quantity.ZERO, Quantity::plus),
                parts,
                backOrdered,
                line.requestedOn(),
                line.price(),
                null,
                line.baseQuantity(),
                null,
                null,
                null,
                note,
                note);
    }
}
