package org.orderportal.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CountryCode;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;
import org.orderportal.response.LineCode;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Line;
import org.orderportal.response.OrderResponse.Overall;
import org.orderportal.response.OrderResponse.Part;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.ResponseCode;
import org.orderportal.response.ResponseTotals;

/** Responses with everything that a PDF shows. */
final class ResponseToPrint {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private ResponseToPrint() {}

    /** One line of each kind. */
    static OrderResponse ofEveryKind() {
        return response(
                ResponseCode.CA,
                Overall.PARTIALLY_ACCEPTED,
                "Thank you for the order.\nWeek 50 is our last delivery before Christmas.",
                everyKind());
    }

    static OrderResponse receipt() {
        return response(ResponseCode.AB, Overall.RECEIVED, null, everyKind());
    }

    static OrderResponse saying(String message) {
        return response(ResponseCode.AP, Overall.ACCEPTED, message, everyKind().subList(0, 1));
    }

    static OrderResponse ofLines(int count) {
        var lines = IntStream.rangeClosed(1, count)
                .mapToObj(number -> number % 5 == 0 ? lowered(number * 10) : accepted(number * 10))
                .toList();
        return response(ResponseCode.CA, Overall.PARTIALLY_ACCEPTED, null, lines);
    }

    private static List<Line> everyKind() {
        var lines = new ArrayList<Line>();
        lines.add(accepted(10));
        lines.add(lowered(20));
        lines.add(inParts(30));
        lines.add(rejected(40));
        lines.add(substituted(50));
        lines.add(dearer(60));
        lines.add(added());
        return lines;
    }

    private static Line accepted(int ref) {
        return line(ref, LineCode.ACCEPTED, article("Hex bolt M8×40 A2-70", "NF-8040"), 200, parts(200, DAY));
    }

    private static Line lowered(int ref) {
        return new Line(
                1L,
                String.valueOf(ref),
                LineCode.CHANGED,
                article("Washer M8 A2, DIN 125", "NF-0125-8"),
                Quantity.of(400),
                new UnitCode("H87"),
                Quantity.of(250),
                parts(250, DAY),
                Quantity.of(150),
                DAY.minusDays(4),
                UnitPrice.of("1.1"),
                null,
                null,
                null,
                ReasonCode.OUT_OF_STOCK.name(),
                null,
                "The remaining 150 pcs leave the factory in week 50; we send them without extra freight.",
                null);
    }

    private static Line inParts(int ref) {
        var parts = new ArrayList<>(parts(40, DAY));
        parts.addAll(parts(20, DAY.plusDays(21)));
        return line(
                ref, LineCode.CHANGED, article("Threaded rod M10, 1 m, zinc plated, class 8.8", "NF-TR10"), 60, parts);
    }

    private static Line rejected(int ref) {
        return new Line(
                1L,
                String.valueOf(ref),
                LineCode.NOT_ACCEPTED,
                article("Locknut M8, blue zinc", "NF-985-8"),
                Quantity.of(400),
                new UnitCode("H87"),
                Quantity.ZERO,
                List.of(),
                null,
                DAY,
                UnitPrice.of("2.05"),
                null,
                null,
                null,
                ReasonCode.DISCONTINUED.name(),
                "the factory has closed",
                null,
                null);
    }

    private static Line substituted(int ref) {
        return new Line(
                1L,
                String.valueOf(ref),
                LineCode.CHANGED,
                article("Locknut M8, yellow zinc", "NF-985-9"),
                Quantity.of(400),
                new UnitCode("H87"),
                Quantity.of(400),
                parts(400, DAY),
                null,
                DAY,
                UnitPrice.of("2.15"),
                UnitPrice.of("2.05"),
                null,
                article("Locknut M8 A2", "NF-985-8A"),
                null,
                "The yellow ones are no longer allowed",
                null,
                null);
    }

    private static Line dearer(int ref) {
        return new Line(
                1L,
                String.valueOf(ref),
                LineCode.CHANGED,
                article("Hand disinfection, 70 % ethanol", "NM-1035"),
                Quantity.of("1037.5"),
                new UnitCode("LTR"),
                Quantity.of("1037.5"),
                parts("1037.5", DAY),
                null,
                DAY,
                UnitPrice.of("1071.3125"),
                UnitPrice.of("1070.3125"),
                Quantity.of(100),
                null,
                ReasonCode.PRICE.name(),
                null,
                null,
                null);
    }

    private static Line added() {
        return new Line(
                null,
                "A1",
                LineCode.ADDED,
                article("Pallet, returnable", "NF-PAL"),
                Quantity.ZERO,
                new UnitCode("XPX"),
                Quantity.of(2),
                parts(2, DAY),
                null,
                null,
                UnitPrice.of("120"),
                null,
                null,
                null,
                null,
                null,
                "You can send them back free of charge.",
                null);
    }

    private static Line line(int ref, LineCode code, Article article, int quantity, List<Part> parts) {
        return new Line(
                1L,
                String.valueOf(ref),
                code,
                article,
                Quantity.of(quantity),
                new UnitCode("H87"),
                Quantity.of(quantity),
                parts,
                null,
                DAY,
                UnitPrice.of("12.35"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Part> parts(int quantity, LocalDate day) {
        return parts(String.valueOf(quantity), day);
    }

    private static List<Part> parts(String quantity, LocalDate day) {
        return List.of(new Part(Quantity.of(quantity), day));
    }

    private static Article article(String name, String number) {
        return new Article(name, "B00110", number, new Identifier("0160", "07350012345678"), null);
    }

    private static OrderResponse response(
            ResponseCode code, Overall overall, @Nullable String message, List<Line> lines) {
        return new OrderResponse(
                "OR-2026-0412",
                DAY.minusDays(20),
                LocalTime.of(14, 5),
                code,
                overall,
                new OrderNumber("4500081273"),
                OrderProfile.ORDERING,
                new CurrencyCode("SEK"),
                "NF-88213",
                "OR-2026-0398",
                message,
                message,
                "KÅ 4100",
                party("Region Nordmark", "Älvhamn", "Karin Åström"),
                party("Nordvik Fasteners AB", "Umeå", "Karin Holm"),
                DAY,
                DAY.plusDays(4),
                new OrderResponse.DeliveryPlace(
                        "Älvhamns sjukhus, centralförråd",
                        null,
                        party("", "Älvhamn", "").address()),
                lines,
                List.of(
                        new OrderResponse.Extra(
                                true,
                                "Freight",
                                Amount.of("275.63"),
                                new OrderContent.VatCategory("S", Quantity.of(25))),
                        new OrderResponse.Extra(false, "Loyal customer", Amount.of("1000"), null)),
                List.of("certificate-8.8.pdf", "drawing locknut.png"),
                code == ResponseCode.AB ? null : totals());
    }

    private static ResponseTotals totals() {
        return new ResponseTotals(
                new CurrencyCode("SEK"),
                Amount.of("14531.56"),
                Amount.of("12356.56"),
                Amount.of("165"),
                Amount.of("820"),
                Amount.of("240"),
                Amount.of("275.63"),
                Amount.of("1000"));
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
