package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.dispatch.DispatchAdvice.Content;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.dispatch.DispatchAdvice.OrderRef;
import org.orderportal.dispatch.DispatchAdvice.Place;
import org.orderportal.dispatch.DispatchAdvice.Shipment;
import org.orderportal.dispatch.TransportMode;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Dispatch advices made by hand from an order's content. */
final class Goods {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final String PALLET = "373000090000000018";

    private Goods() {}

    /** What leaves, and from where to where, unless the test says otherwise. */
    static DispatchAdvice of(OrderContent order, List<Line> lines, List<HandlingUnit> units) {
        return of(order, List.of(new OrderRef(1, order.number(), null)), place(order), lines, units);
    }

    static DispatchAdvice of(
            OrderContent order, List<OrderRef> orders, Place shipTo, List<Line> lines, List<HandlingUnit> units) {
        return new DispatchAdvice(
                "DA-17",
                DAY,
                LocalTime.of(9, 30, 12, 345_000_000),
                orders,
                order.seller(),
                order.buyer(),
                shipTo,
                new Place(
                        "South store",
                        new Identifier("0088", "7300009000074"),
                        order.buyer().address(),
                        null),
                shipment(),
                "Handle with care",
                "Handle with care",
                lines,
                units,
                List.of());
    }

    /** Two orders of the same buyer, of which lines name the first or the second. */
    static List<OrderRef> twoOrders(OrderContent order) {
        return List.of(new OrderRef(1, order.number(), null), new OrderRef(2, new OrderNumber("PO-NEXT"), null));
    }

    static Place place(OrderContent order) {
        return new Place(
                "Goods in",
                new Identifier("0088", "7300009000067"),
                order.buyer().address(),
                new Participant.Contact("Eero", "+358 2", "eero@buyer.example"));
    }

    /** A place of which nobody said more. */
    static Place nameless() {
        return new Place(null, null, PostalAddress.UNKNOWN, null);
    }

    static Place withoutCountry() {
        return new Place("Goods in", null, new PostalAddress("Quay 2", null, null, "Turku", "20100", null, null), null);
    }

    private static Shipment shipment() {
        return new Shipment(
                "S-4711",
                DAY,
                LocalTime.of(14, 0),
                DAY.plusDays(2),
                DAY.plusDays(3),
                "Swift Freight",
                "TRACK-9",
                TransportMode.ROAD,
                "DAP",
                "Turku",
                Quantity.of("412.5"),
                Quantity.of("1.8"));
    }

    static Line line(String id, String quantity) {
        return line(id, 0, quantity, article());
    }

    /** All that was ordered. @param order the place of its order */
    static Line line(String id, int order, String quantity, Article article) {
        var all = Quantity.of(quantity);
        return new Line(
                id,
                order,
                Long.parseLong(id),
                "ref " + id,
                article,
                new UnitCode("H87"),
                all,
                Quantity.ZERO,
                all,
                Quantity.ZERO,
                Quantity.ZERO,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                null);
    }

    static Article article() {
        return article("S-1", new Identifier("0160", "07300009000012"), new ItemClass("TST", "42311500"));
    }

    static Article article(@Nullable String sellersId, @Nullable Identifier standardId, ItemClass... classes) {
        return new Article("Bandage <8 cm> & more", "B-1", sellersId, standardId, List.of(classes));
    }

    /** Six of ten, of which some come later and others never. */
    static Line inPart(String outstanding, String never, @Nullable String reason) {
        var whole = line("1", "6");
        return new Line(
                whole.id(),
                whole.order(),
                whole.line(),
                whole.ref(),
                whole.article(),
                whole.unit(),
                Quantity.of(10),
                Quantity.ZERO,
                whole.quantity(),
                Quantity.of(outstanding),
                Quantity.of(never),
                reason,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                "The rest is told here");
    }

    static Line traced(@Nullable String batch, List<String> serialNumbers, @Nullable LocalDate bestBefore) {
        var whole = line("1", "2");
        return with(whole, batch, serialNumbers, bestBefore, false, null);
    }

    static Line hazardous(@Nullable String hazardClass) {
        return with(line("1", "2"), null, List.of(), null, true, hazardClass);
    }

    private static Line with(
            Line line,
            @Nullable String batch,
            List<String> serialNumbers,
            @Nullable LocalDate bestBefore,
            boolean hazardous,
            @Nullable String hazardClass) {
        return new Line(
                line.id(),
                line.order(),
                line.line(),
                line.ref(),
                line.article(),
                line.unit(),
                line.ordered(),
                line.before(),
                line.quantity(),
                line.outstanding(),
                line.neverComing(),
                line.reason(),
                batch,
                serialNumbers,
                bestBefore,
                hazardous,
                hazardClass,
                line.note(),
                line.electronicNote());
    }

    static HandlingUnit unit(
            String key, @Nullable String on, UnitKind kind, @Nullable String sscc, Content... contents) {
        return new HandlingUnit(
                key,
                on,
                kind,
                sscc,
                "KEEP DRY",
                Quantity.of("380"),
                Quantity.of("120"),
                Quantity.of("80"),
                Quantity.of("100.5"),
                List.of(contents));
    }

    static HandlingUnit weightless(String key, @Nullable String sscc, Content... contents) {
        return new HandlingUnit(
                key, null, UnitKind.BOX, sscc, null, null, Quantity.of(1), null, null, List.of(contents));
    }

    /** Twelve boxes on a pallet, four of each of three lines. */
    static List<HandlingUnit> mixedPallet() {
        var units = new ArrayList<HandlingUnit>();
        units.add(unit("p1", null, UnitKind.PALLET, PALLET));
        IntStream.range(0, 12)
                .mapToObj(box -> unit(
                        "b" + box,
                        "p1",
                        UnitKind.BOX,
                        box == 0 ? "373000090000000025" : null,
                        new Content(String.valueOf(1 + box / 4), Quantity.of(5))))
                .forEach(units::add);
        return units;
    }
}
