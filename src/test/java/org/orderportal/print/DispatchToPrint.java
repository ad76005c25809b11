package org.orderportal.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.base.Gs1;
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
import org.orderportal.order.OrderNumber;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Dispatch advices with everything that the papers show. */
final class DispatchToPrint {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private DispatchToPrint() {}

    /** Two orders, a row of each kind, a pallet with boxes, a drum, and something that is not packed. */
    static DispatchAdvice ofEveryKind() {
        return advice(
                orders("4500081273", "4500081301"),
                "Port B, please: the gate at the front is closed.\nThe pallet is to be returned.",
                List.of(
                        LinesToPrint.line(1, 0, "10", "Hex bolt M8×40 A2-70", 240, "H87", "B-2611"),
                        LinesToPrint.lowered(),
                        LinesToPrint.hazardous(),
                        LinesToPrint.withSerials(),
                        LinesToPrint.line(5, 1, "20", "Cable tie 4.8×200, black", 500, "H87", null)),
                everyUnit());
    }

    /** One pallet with twelve boxes of several articles, each with a label. */
    static DispatchAdvice mixedPallet() {
        var units = new ArrayList<HandlingUnit>();
        units.add(unit("p", null, UnitKind.PALLET, sscc(100), "FRAGILE", "418.5", List.of()));
        for (int box = 1; box <= 12; box++) {
            var line = String.valueOf(box % 3 + 1);
            units.add(unit("b" + box, "p", UnitKind.BOX, sscc(100 + box), null, "12", contents(line, 20)));
        }
        return advice(
                orders("4500081273"),
                null,
                List.of(
                        LinesToPrint.line(1, 0, "10", "Hex bolt M8×40 A2-70", 80, "H87", "B-2611"),
                        LinesToPrint.line(2, 0, "20", "Washer M8 A2, DIN 125", 80, "H87", null),
                        LinesToPrint.line(3, 0, "30", "Locknut M8 A2", 80, "H87", null)),
                units);
    }

    static DispatchAdvice ofLines(int count) {
        return advice(
                orders("4500081273"),
                null,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> LinesToPrint.line(
                                i, 0, String.valueOf(i * 10), "Article " + i + " of many", 25, "H87", "B" + i))
                        .toList(),
                List.of(unit("p", null, UnitKind.PALLET, sscc(1), null, "800", everything(count))));
    }

    private static List<Content> everything(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Content(String.valueOf(i), Quantity.of(25)))
                .toList();
    }

    static DispatchAdvice unpacked() {
        return advice(
                orders("4500081273"),
                null,
                List.of(LinesToPrint.line(1, 0, "10", "Hex bolt M8×40 A2-70", 240, "H87", null)),
                List.of());
    }

    static DispatchAdvice saying(String message) {
        return advice(
                orders("4500081273"),
                message,
                List.of(LinesToPrint.line(1, 0, "10", message, 240, "H87", null)),
                List.of(unit("p", null, UnitKind.PALLET, sscc(1), message, null, contents("1", 240))));
    }

    /** That text wherever somebody can write one. */
    static DispatchAdvice wordy(String text) {
        var address = new PostalAddress(text, text, text, text, text, text, new CountryCode("SE"));
        var party = new Participant(text, text, null, List.of(), null, text, address, null);
        var article = new Article(text, text, text, new Identifier("0160", text), List.of());
        var line = new Line(
                "1",
                0,
                1,
                text,
                article,
                new UnitCode("H87"),
                Quantity.of("12345678901234.1234567891"),
                Quantity.ZERO,
                Quantity.of("12345678901234.1234567891"),
                Quantity.ZERO,
                Quantity.ZERO,
                text,
                text,
                List.of(text, text),
                DAY,
                true,
                text,
                text,
                null);
        var shipment = new Shipment(text, DAY, null, DAY, DAY, text, text, TransportMode.ROAD, text, text, null, null);
        return new DispatchAdvice(
                text,
                DAY,
                LocalTime.NOON,
                List.of(new OrderRef(1, new OrderNumber(text), text), new OrderRef(2, new OrderNumber(text), text)),
                party,
                party,
                new Place(text, null, address, null),
                null,
                shipment,
                text,
                null,
                List.of(line),
                List.of(
                        unit("p", null, UnitKind.PALLET, sscc(1), text, "12345678901234", List.of()),
                        unit("b", "p", UnitKind.BOX, sscc(2), text, null, contents("1", 20))),
                List.of(text));
    }

    static String sscc(int serial) {
        return Gs1.withCheckDigit("3735001234" + "%07d".formatted(serial));
    }

    private static List<HandlingUnit> everyUnit() {
        var units = new ArrayList<HandlingUnit>();
        units.add(unit("p", null, UnitKind.PALLET, sscc(100), "NORDMARK 1", "418.5", contents("2", 10)));
        for (int box = 1; box <= 12; box++) {
            units.add(unit("b" + box, "p", UnitKind.BOX, sscc(100 + box), null, "12.25", contents("1", 20)));
        }
        units.add(unit("d", null, UnitKind.DRUM, sscc(200), null, "228", contents("3", 200)));
        units.add(unit("c1", null, UnitKind.CARTON, null, "CABLE", "4", contents("5", 150)));
        units.add(unit("c2", null, UnitKind.CARTON, null, "CABLE", "4", contents("5", 150)));
        return units;
    }

    private static HandlingUnit unit(
            String key,
            @Nullable String on,
            UnitKind kind,
            @Nullable String sscc,
            @Nullable String marks,
            @Nullable String weight,
            List<Content> contents) {
        return new HandlingUnit(
                key,
                on,
                kind,
                sscc,
                marks,
                weight == null ? null : Quantity.of(weight),
                kind == UnitKind.PALLET ? Quantity.of(120) : null,
                kind == UnitKind.PALLET ? Quantity.of(80) : null,
                kind == UnitKind.PALLET ? Quantity.of("145.5") : null,
                contents);
    }

    private static List<Content> contents(String line, int quantity) {
        return List.of(new Content(line, Quantity.of(quantity)));
    }

    private static List<OrderRef> orders(String... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> new OrderRef(i, new OrderNumber(numbers[i]), "KÅ 410" + i))
                .toList();
    }

    private static DispatchAdvice advice(
            List<OrderRef> orders, @Nullable String message, List<Line> lines, List<HandlingUnit> units) {
        return new DispatchAdvice(
                "DA-2026-0088",
                DAY.minusDays(2),
                LocalTime.of(14, 5),
                orders,
                party("Nordvik Fasteners AB", "Umeå", "Karin Holm"),
                party("Region Nordmark", "Älvhamn", "Karin Åström"),
                new Place(
                        "Älvhamns sjukhus, centralförråd",
                        new Identifier("0088", "7300010000001"),
                        party("", "Älvhamn", "").address(),
                        new Participant.Contact("Goods reception", "+46 660 555 010", null)),
                new Place(
                        "Nordvik central warehouse",
                        null,
                        party("", "Holmsund", "").address(),
                        null),
                new Shipment(
                        "SH-5512",
                        DAY,
                        LocalTime.of(7, 30),
                        DAY.plusDays(1),
                        DAY.plusDays(2),
                        "Norrlandsfrakt AB",
                        "NLF 4471 0029 8812",
                        TransportMode.ROAD,
                        "DAP",
                        "Älvhamn",
                        null,
                        Quantity.of("1.44")),
                message,
                null,
                lines,
                units,
                List.of("certificate-8.8.pdf", "safety-data-sheet.pdf"));
    }

    private static Participant party(String name, String city, String person) {
        return new Participant(
                name,
                name,
                new ElectronicAddress("0007", "5541277710"),
                List.of(),
                new Identifier("0007", "5541277710"),
                "SE554127771001",
                new PostalAddress(
                        "Lasarettsgatan 4", "Godsmottagning B", null, city, "891 40", null, new CountryCode("SE")),
                new Participant.Contact(person, "+46 660 555 010", "karin@nordmark.example"));
    }
}
