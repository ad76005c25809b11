package org.orderportal.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PostalAddress;

/** An order that official rules find nothing wrong with, in which everything costs 10 and is wanted on one day. */
public final class OrderToAnswer {

    public static final LocalDate ORDERED = LocalDate.of(2026, 11, 20);
    public static final LocalDate WANTED = LocalDate.of(2026, 12, 1);

    public static final PostalAddress ADDRESS =
            new PostalAddress("Kajen 1", null, null, "Malmö", "211 20", null, new CountryCode("SE"));

    private OrderToAnswer() {}

    public static OrderContent of(
            String number,
            OrderProfile profile,
            ElectronicAddress buyer,
            ElectronicAddress seller,
            List<OrderedLine> lines) {
        var delivery = new OrderContent.Delivery("Dock 4", null, ADDRESS, null, null, WANTED, WANTED, null);
        return new OrderContent(
                new OrderNumber(number),
                OrderKind.ORDER,
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                profile,
                ORDERED,
                null,
                new CurrencyCode("SEK"),
                null,
                null,
                new OrderContent.References(null, "SO-9", null, null, null, null, null, null),
                participant("Region Nordmark", buyer),
                participant("Norrskog Medical AB", seller),
                null,
                null,
                delivery,
                null,
                null,
                List.of(),
                new OrderContent.Totals(null, null, null, null, null, null, null, null, null),
                List.of(),
                lines);
    }

    private static Participant participant(String name, ElectronicAddress endpoint) {
        var contact = new Participant.Contact("Karin Holm", "+46 8 1", "karin@example.com");
        return new Participant(name, name, endpoint, List.of(), null, null, ADDRESS, contact);
    }

    /** Rows 10, 20, 30, ... */
    public static List<OrderedLine> lines(long... quantities) {
        var lines = new ArrayList<OrderedLine>();
        for (var quantity : quantities) {
            lines.add(line(Integer.toString(10 * (lines.size() + 1)), quantity, "10"));
        }
        return lines;
    }

    public static OrderedLine line(String ref, long quantity, @Nullable String price) {
        return new OrderedLine(
                ref,
                Quantity.of(quantity),
                new UnitCode("H87"),
                "Bolt " + ref,
                null,
                null,
                "B-" + ref,
                "S-" + ref,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                price == null ? null : UnitPrice.of(price),
                null,
                null,
                List.of(),
                new OrderContent.VatCategory("S", Quantity.of(25)),
                null,
                null,
                null,
                null);
    }
}
