package org.orderportal.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CountryCode;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Participant;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** An order with everything that a PDF shows. Its summary is missing: the PDF is made of what the buyer wrote. */
final class OrderToPrint {

    private OrderToPrint() {}

    /** Two lines, the second of which the supplier added. */
    static OrderDetails withAddedLine() {
        return withLines(2, null, 1);
    }

    static OrderDetails withLines(int count) {
        return withLines(count, "Lägg varorna vid port 3.\nRing först – tack! 1 250 €");
    }

    static OrderDetails withLines(int count, @Nullable String note) {
        return withLines(count, note, count);
    }

    private static OrderDetails withLines(int count, @Nullable String note, int ofBuyer) {
        var lines = IntStream.rangeClosed(1, count).mapToObj(OrderToPrint::line).toList();
        var content = new OrderContent(
                new OrderNumber("4500081"),
                OrderKind.ORDER,
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                OrderProfile.ORDERING,
                LocalDate.of(2026, 11, 2),
                null,
                new CurrencyCode("SEK"),
                LocalDate.of(2027, 1, 1),
                note,
                new OrderContent.References("KÅ 4100", "3100-640", null, null, null, "RN-2025-118", null, "P-710"),
                party("Region Nordmark", "Älvhamn"),
                party("Norrskog Medical AB", "Umeå"),
                null,
                null,
                new OrderContent.Delivery(
                        "Älvhamns sjukhus, centralförråd",
                        null,
                        party("", "Älvhamn").address(),
                        null,
                        new Participant.Contact("Karin Åström", "+46 660 555 010", "karin@region-nordmark.example"),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 24),
                        null),
                "Fritt levererat",
                "30 dagar netto",
                List.of(new OrderContent.AllowanceCharge(true, "FC", "Frakt", Amount.of("275.63"), null, null, null)),
                new OrderContent.Totals(
                        Amount.of("1000"),
                        null,
                        Amount.of("275.63"),
                        Amount.of("1275.63"),
                        Amount.of("318.91"),
                        Amount.of("1594.54"),
                        null,
                        null,
                        Amount.of("1594.54")),
                List.of(),
                lines);
        return new OrderDetails(
                null,
                1,
                content,
                IntStream.range(0, count)
                        .mapToObj(i -> new OrderDetails.Line(
                                i,
                                lines.get(i),
                                LineQuantities.received(lines.get(i).quantity()),
                                i >= ofBuyer,
                                null))
                        .toList(),
                List.of(new OrderDetails.AttachedFile(1, "unloading-place.png", "image/png", 20, null)),
                List.of(),
                List.of(),
                BuyerRules.DEFAULT,
                Map.of(),
                1,
                OrderDetails.Reasons.NONE);
    }

    private static OrderedLine line(int number) {
        return new OrderedLine(
                String.valueOf(number * 10),
                Quantity.of("37.5"),
                new UnitCode("LTR"),
                "Article number " + number + " for hand disinfection",
                "70 % ethanol, pump bottle",
                number % 7 == 0 ? "Same quality as in our last order, please." : null,
                "B00110",
                "NM-1035",
                new Identifier("0160", "9520001100059"),
                null,
                List.of(new OrderedLine.ItemProperty("Colour", "clear")),
                List.of(),
                List.of(),
                List.of(),
                UnitPrice.of("70.3125"),
                Quantity.of(100),
                null,
                List.of(),
                new OrderContent.VatCategory("S", Quantity.of(25)),
                LocalDate.of(2026, 11, 24),
                null,
                number % 8 != 5,
                null);
    }

    private static Participant party(String name, String city) {
        return new Participant(
                name,
                name,
                new ElectronicAddress("0007", "5541277710"),
                List.of(),
                new Identifier("0007", "5541277710"),
                "SE554127771001",
                new PostalAddress(
                        "Lasarettsgatan 4", "Godsmottagning B", null, city, "891 40", null, new CountryCode("SE")),
                new Participant.Contact("Karin Åström", "+46 660 555 010", "karin@region-nordmark.example"));
    }
}
