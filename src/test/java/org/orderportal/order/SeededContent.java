package org.orderportal.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PostalAddress;

/** What the buyer of a seeded order wrote: little, but all that a page of it needs. */
final class SeededContent {

    static final CurrencyCode CURRENCY = new CurrencyCode("EUR");

    private SeededContent() {}

    static OrderContent of(SeededOrder order) {
        var lines = new ArrayList<OrderedLine>();
        for (var line : order.lines()) {
            lines.add(line(Integer.toString((lines.size() + 1) * 10), line));
        }
        var net = lines.stream().map(OrderedLine::netAmount).reduce(Amount.ZERO, Amount::plus);
        return new OrderContent(
                new OrderNumber(order.number()),
                OrderKind.ORDER,
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                OrderProfile.ORDERING,
                LocalDate.ofInstant(order.receivedAt(), ZoneOffset.UTC),
                null,
                CURRENCY,
                null,
                order.message().isEmpty() ? null : order.message(),
                new OrderContent.References(order.reference(), null, null, null, null, null, null, null),
                participant(order.buyer()),
                participant(order.supplier()),
                null,
                null,
                delivery(order.requestedOn()),
                null,
                null,
                List.of(),
                new OrderContent.Totals(net, null, null, net, null, null, null, null, net),
                List.of(),
                lines);
    }

    private static OrderContent.Delivery delivery(LocalDate day) {
        return new OrderContent.Delivery(null, null, PostalAddress.UNKNOWN, null, null, day, day, null);
    }

    private static OrderedLine line(String ref, SeededOrder.Line line) {
        return new OrderedLine(
                ref,
                Quantity.of(line.quantity()),
                new UnitCode(line.unit()),
                line.name(),
                null,
                null,
                null,
                line.articleNumber(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new UnitPrice(new BigDecimal(line.price())),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Participant participant(SeededOrder.Company company) {
        return new Participant(
                company.name(),
                null,
                new ElectronicAddress("9999", Long.toString(company.id())),
                List.of(),
                null,
                null,
                PostalAddress.UNKNOWN,
                null);
    }
}
