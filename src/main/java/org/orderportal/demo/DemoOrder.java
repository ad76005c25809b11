package org.orderportal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A demo order before it is written: what it says, and the totals that follow from that. */
record DemoOrder(
        String number,
        String kindCode,
        String profile,
        LocalDateTime issued,
        DemoParty buyer,
        DemoParty supplier,
        String currency,
        Header header,
        Delivery delivery,
        List<Extra> extras,
        List<Attachment> attachments,
        List<DemoLine> lines) {

    /** What an order says about itself; nearly all of it may be missing. */
    record Header(
            @Nullable String note,
            @Nullable String customerReference,
            @Nullable String accountingCost,
            LocalDate validUntil,
            @Nullable String quotation,
            @Nullable String contract,
            @Nullable String project,
            @Nullable String deliveryTerms,
            @Nullable String paymentTerms) {}

    record Delivery(
            String place,
            String gln,
            DemoParty.Address address,
            DemoParty.Person person,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A charge or an allowance on the whole order; {@code percent} is of the sum of the lines, or null. */
    record Extra(
            boolean charge,
            String reasonCode,
            String reason,
            BigDecimal amount,
            @Nullable BigDecimal percent,
            Vat vat) {}

    record Attachment(String id, String type, String fileName, String mimeType, byte[] bytes) {}

    BigDecimal lineTotal() {
        return lines.stream().map(DemoLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal charges() {
        return sum(true);
    }

    BigDecimal allowances() {
        return sum(false);
    }

    BigDecimal net() {
        return lineTotal().add(charges()).subtract(allowances());
    }

    /** The VAT of each category and rate, each rounded by itself, added up (EN 16931, BT-110). */
    BigDecimal tax() {
        Map<Vat, BigDecimal> bases = new HashMap<>();
        lines.forEach(line -> bases.merge(line.vat(), line.net(), BigDecimal::add));
        extras.forEach(extra -> bases.merge(
                extra.vat(), extra.charge() ? extra.amount() : extra.amount().negate(), BigDecimal::add));
        return bases.entrySet().stream()
                .map(base -> Percent.of(base.getValue(), base.getKey().percent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal gross() {
        return net().add(tax());
    }

    private BigDecimal sum(boolean charge) {
        return Stream.of(extras.toArray(Extra[]::new))
                .filter(extra -> extra.charge() == charge)
                .map(Extra::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
