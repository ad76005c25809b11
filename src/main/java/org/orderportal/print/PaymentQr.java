package org.orderportal.print;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.PaymentKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a payer's bank reads from the invoice: in euro to an IBAN as the European Payments Council lays down (EPC069-12,
 * version 002), in Swedish kronor as UsingQR does.
 *
 * @param captionKey what stands beside it
 */
record PaymentQr(String content, String captionKey) {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Nothing where there is nothing to pay, or no standard for how it is paid. */
    static Optional<PaymentQr> of(Invoice invoice) {
        var due = invoice.totals().payable().value();
        if (invoice.kind() == InvoiceKind.CREDIT || due.signum() <= 0 || due.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        return switch (invoice.currency().code()) {
            case "EUR" -> way(invoice, way -> way.kind() == PaymentKind.IBAN).map(way -> european(invoice, way));
            case "SEK" ->
                way(invoice, way -> way.kind() == PaymentKind.BANKGIRO)
                        .or(() -> way(invoice, way -> way.kind() == PaymentKind.PLUSGIRO))
                        .or(() -> way(invoice, way -> way.kind() == PaymentKind.IBAN))
                        .map(way -> swedish(invoice, way));
            default -> Optional.empty();
        };
    }

    private static Optional<Payment> way(Invoice invoice, Predicate<Payment> kind) {
        return invoice.payments().stream()
                .filter(kind)
                .filter(way -> way.account() != null)
                .findFirst();
    }

    private static PaymentQr european(Invoice invoice, Payment way) {
        var reference = invoice.paymentReference();
        var isStructured = reference != null && reference.matches("RF\\d{2}[A-Z0-9]{1,21}");
        var text = reference == null ? invoice.number() : reference;
        var lines = Stream.of(
                "BCD",
                "002",
                "1",
                "SCT",
                orEmpty(way.bic()),
                cut(way.holder() == null ? invoice.seller().name() : way.holder(), LONGEST_NAME),
                orEmpty(way.account()),
                "EUR" + invoice.totals().payable().value().setScale(2).toPlainString(),
                "",
                isStructured ? text : "",
                isStructured ? "" : cut(text, LONGEST_TEXT));
        return new PaymentQr(lines.collect(Collectors.joining("\n")), "print.invoice.qr.european");
    }

    private static PaymentQr swedish(Invoice invoice, Payment way) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("uqr", 1);
        fields.put("tp", 1);
        fields.put("nme", invoice.seller().name());
        put(fields, "cc", country(invoice));
        put(
                fields,
                "cid",
                invoice.seller().registrationId() == null
                        ? null
                        : invoice.seller().registrationId().value());
        fields.put("iref", invoice.paymentReference() == null ? invoice.number() : invoice.paymentReference());
        fields.put("idt", DateTimeFormatter.BASIC_ISO_DATE.format(invoice.issuedOn()));
        put(fields, "ddt", invoice.dueOn() == null ? null : DateTimeFormatter.BASIC_ISO_DATE.format(invoice.dueOn()));
        fields.put("due", invoice.totals().payable().value());
        fields.put("vat", invoice.totals().vat().value());
        fields.put("cur", invoice.currency().code());
        fields.put(
                "pt",
                switch (way.kind()) {
                    case BANKGIRO -> "BG";
                    case PLUSGIRO -> "PG";
                    default -> "IBAN";
                });
        put(fields, "acc", way.account());
        put(fields, "bc", way.bic());
        return new PaymentQr(JSON.writeValueAsString(fields), "print.invoice.qr.swedish");
    }

    private static @Nullable String country(Invoice invoice) {
        var country = invoice.seller().address().country();
        return country == null ? null : country.code();
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
