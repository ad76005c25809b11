package org.orderportal.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** One version of an order, just as the buyer wrote it (Peppol BIS Order, T01). Kept as JSON, never changed. */
public record OrderContent(
        OrderNumber number,
        OrderKind kind,
        String customization,
        OrderProfile profile,
        LocalDate issuedOn,
        @Nullable LocalTime issuedAt,
        CurrencyCode currency,
        @Nullable LocalDate validUntil,
        @Nullable String note,
        References references,
        Participant buyer,
        Participant seller,
        @Nullable Participant originator,
        @Nullable Participant invoicee,
        @Nullable Delivery delivery,
        @Nullable String deliveryTerms,
        @Nullable String paymentTerms,
        List<AllowanceCharge> allowancesAndCharges,
        Totals totals,
        List<Attachment> attachments,
        List<OrderedLine> lines) {

    /** What the order refers to, each as the buyer wrote it. */
    public record References(
            @Nullable String customerReference,
            @Nullable String salesOrder,
            @Nullable String accountingCost,
            @Nullable String previousOrder,
            @Nullable String quotation,
            @Nullable String contract,
            @Nullable String originatorDocument,
            @Nullable String project) {}

    /**
     * Where the goods go, and when they are wanted: the first day, and the last (both may be missing, both in the
     * buyer's calendar).
     */
    public record Delivery(
            @Nullable String locationName,
            @Nullable Identifier locationId,
            PostalAddress address,
            @Nullable String partyName,
            Participant.@Nullable Contact contact,
            @Nullable LocalDate requestedFrom,
            @Nullable LocalDate requestedUntil,
            @Nullable String shippingMarks) {

        /** The day by which the goods are wanted: the last of the period, else the first. */
        public @Nullable LocalDate requestedOn() {
            return requestedUntil != null ? requestedUntil : requestedFrom;
        }
    }

    /** @param percent per cent of {@code base}, or null where only the amount was stated */
    public record AllowanceCharge(
            boolean charge,
            @Nullable String reasonCode,
            @Nullable String reason,
            Amount amount,
            @Nullable Quantity percent,
            @Nullable Amount base,
            @Nullable VatCategory vat) {}

    /** A VAT category (UNCL5305) with its rate in per cent, where one was stated. */
    public record VatCategory(String code, @Nullable Quantity percent) {}

    /** The totals that the buyer stated (AnticipatedMonetaryTotal and TaxTotal); each may be missing. */
    public record Totals(
            @Nullable Amount lineNet,
            @Nullable Amount allowances,
            @Nullable Amount charges,
            @Nullable Amount net,
            @Nullable Amount tax,
            @Nullable Amount gross,
            @Nullable Amount prepaid,
            @Nullable Amount rounding,
            @Nullable Amount payable) {}

    /** A file that came with the order, or a link to one; {@code content} is empty for a link. */
    public record Attachment(
            String id,
            @Nullable String description,
            @Nullable String fileName,
            @Nullable String mimeType,
            @Nullable String link,
            @com.fasterxml.jackson.annotation.JsonIgnore byte @Nullable [] content) {}

    /**
     * Where the goods go: as the order says, else at the buyer's.
     *
     * @param contact whom to ask there
     */
    public record Destination(
            @Nullable String name,
            @Nullable Identifier id,
            PostalAddress address,
            Participant.@Nullable Contact contact) {}

    /** Where the order says; else at the buyer's. */
    public Destination destination() {
        if (delivery == null) {
            return new Destination(buyer.name(), null, buyer.address(), buyer.contact());
        }
        var name = Stream.of(delivery.partyName(), delivery.locationName(), buyer.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var nowhere = delivery.locationId() == null && delivery.address().equals(PostalAddress.UNKNOWN);
        return new Destination(
                name,
                delivery.locationId(),
                nowhere ? buyer.address() : delivery.address(),
                delivery.contact() == null ? buyer.contact() : delivery.contact());
    }

    /** The order's amount as a list shows it: to pay, else gross, else net, else the sum of the lines. */
    public Amount amount() {
        return Optional.ofNullable(totals.payable())
                .or(() -> Optional.ofNullable(totals.gross()))
                .or(() -> Optional.ofNullable(totals.net()))
                .orElseGet(() -> lines.stream().map(OrderedLine::netAmount).reduce(Amount.ZERO, Amount::plus));
    }

    /** The day by which a line is wanted: its own, else the order's. */
    public @Nullable LocalDate requestedOn(OrderedLine line) {
        return line.requestedOn() != null || delivery == null ? line.requestedOn() : delivery.requestedOn();
    }

    /** The earliest day on which anything of this order is wanted, if any was named. */
    public Optional<LocalDate> earliestRequested() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(requestedOn(line)))
                .min(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(delivery).map(Delivery::requestedOn));
    }
}
