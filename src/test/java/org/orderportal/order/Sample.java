package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;

/** An order to come, told by what a test is about; everything else is ordinary. */
record Sample(
        CompanyId buyer,
        CompanyId supplier,
        String number,
        String buyerName,
        String hash,
        String amount,
        @Nullable LocalDate requestedOn,
        Instant receivedAt,
        int lineCount,
        boolean waiting,
        List<OrderContent.Attachment> attachments) {

    static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    static Sample of(CompanyId buyer, CompanyId supplier, String number) {
        return new Sample(
                buyer,
                supplier,
                number,
                "Buyer AB",
                "hash-" + COUNTER.incrementAndGet(),
                "100",
                LocalDate.of(2026, 12, 1),
                MORNING,
                1,
                false,
                List.of());
    }

    Sample buyerName(String other) {
        return new Sample(
                buyer, supplier, number, other, hash, amount, requestedOn, receivedAt, lineCount, waiting, attachments);
    }

    Sample hash(String other) {
        return new Sample(
                buyer,
                supplier,
                number,
                buyerName,
                other,
                amount,
                requestedOn,
                receivedAt,
                lineCount,
                waiting,
                attachments);
    }

    Sample amount(String other) {
        return new Sample(
                buyer,
                supplier,
                number,
                buyerName,
                hash,
                other,
                requestedOn,
                receivedAt,
                lineCount,
                waiting,
                attachments);
    }

    Sample requestedOn(@Nullable LocalDate other) {
        return new Sample(
                buyer, supplier, number, buyerName, hash, amount, other, receivedAt, lineCount, waiting, attachments);
    }

    Sample receivedAt(Instant other) {
        return new Sample(
                buyer, supplier, number, buyerName, hash, amount, requestedOn, other, lineCount, waiting, attachments);
    }

    Sample lines(int other) {
        return new Sample(
                buyer, supplier, number, buyerName, hash, amount, requestedOn, receivedAt, other, waiting, attachments);
    }

    Sample asWaiting() {
        return new Sample(
                buyer,
                supplier,
                number,
                buyerName,
                hash,
                amount,
                requestedOn,
                receivedAt,
                lineCount,
                true,
                attachments);
    }

    Sample attachments(OrderContent.Attachment... files) {
        return new Sample(
                buyer,
                supplier,
                number,
                buyerName,
                hash,
                amount,
                requestedOn,
                receivedAt,
                lineCount,
                waiting,
                List.of(files));
    }

    ReceivedOrder received() {
        return new ReceivedOrder(
                buyer, supplier, "Supplier " + supplier.value(), waiting, content(), hash, 4711, receivedAt);
    }

    OrderContent content() {
        var totals = new OrderContent.Totals(null, null, null, null, null, null, null, null, Amount.of(amount));
        var delivery = new OrderContent.Delivery(
                "Dock 4", null, PostalAddress.UNKNOWN, null, null, requestedOn, requestedOn, null);
        return new OrderContent(
                new OrderNumber(number),
                OrderKind.ORDER,
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                OrderProfile.ORDERING,
                LocalDate.of(2026, 11, 20),
                null,
                new CurrencyCode("SEK"),
                null,
                "Deliver before noon 🎉",
                new OrderContent.References(null, null, null, null, null, null, null, null),
                participant(buyerName),
                participant("Seller AB"),
                null,
                null,
                requestedOn == null ? null : delivery,
                null,
                null,
                List.of(),
                totals,
                attachments,
                lines());
    }

    private List<OrderedLine> lines() {
        var lines = new ArrayList<OrderedLine>();
        for (int index = 1; index <= lineCount; index++) {
            lines.add(line(Integer.toString(index * 10)));
        }
        return lines;
    }

    static OrderedLine line(String ref) {
        return new OrderedLine(
                ref,
                Quantity.of("2.5000"),
                new UnitCode("H87"),
                "Bolt " + ref,
                null,
                null,
                null,
                "B-" + ref,
                null,
                null,
                List.of(new OrderedLine.ItemProperty("Colour", "black")),
                List.of(),
                List.of(),
                List.of(),
                UnitPrice.of("40.00"),
                null,
                null,
                List.of(),
                new OrderContent.VatCategory("S", Quantity.of(25)),
                null,
                null,
                true,
                null);
    }

    private static Participant participant(String name) {
        return new Participant(
                name,
                null,
                new ElectronicAddress("0088", "7300010000001"),
                List.of(),
                null,
                null,
                PostalAddress.UNKNOWN,
                null);
    }

    /** A new company that takes part. */
    static CompanyId connected(Companies companies) {
        return As.ADMINISTRATOR
                .call(() -> companies.register(description(), true, true))
                .id();
    }

    /** A new company that nobody has connected yet. */
    static Company unconnected(Companies companies, CompanyRole role) {
        return As.ADMINISTRATOR.call(() -> companies.findOrMake(description(), role));
    }

    private static PartyDescription description() {
        var number = COUNTER.incrementAndGet();
        return new PartyDescription(
                "Company " + number,
                new ElectronicAddress("9999", "order-test-" + number),
                List.of(),
                PostalAddress.UNKNOWN,
                null);
    }
}
