package org.orderportal.print;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
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
    /** So much a code holds in all. */
    private static final int MOST_BYTES = 331;
    /** The character set, as EPC069-12 counts them. */
    private static final String UTF_8 = "1";

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
        var holder = cut(way.holder() == null ? invoice.seller().name() : way.holder(), LONGEST_NAME);
        var said = isStructured ? "" : cut(text, LONGEST_TEXT);
        var whole = european(invoice, way, holder, isStructured ? text : "", said);
        // What does not fit is taken off the text, which is the longest, and the least that a bank needs.
        while (whole.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES && !said.isEmpty()) {
            said = cut(said, said.codePointCount(0, said.length()) - 1);
            whole = european(invoice, way, holder, isStructured ? text : "", said);
        }
        return new PaymentQr(whole, "print.invoice.qr.european");
    }

    private static String european(Invoice invoice, Payment way, String holder, String reference, String text) {
        return Stream.of(
                        "BCD",
                        "002",
                        UTF_8,
                        "SCT",
                        orEmpty(way.bic()),
                        holder,
                        orEmpty(way.account()),
                        "EUR" + money(invoice.totals().payable()),
                        "",
                        reference,
                        text)
                .collect(Collectors.joining("\n"));
    }

    private static PaymentQr swedish(Invoice invoice, Payment way) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("uqr", 1);
        fields.put("tp", 1);
        fields.put("nme", cut(invoice.seller().name(), LONGEST_NAME));
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
        fields.put("due", new BigDecimal(money(invoice.totals().payable())));
        fields.put("vat", new BigDecimal(money(invoice.totals().vat())));
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

    /** With a dot and two decimals, whatever the language. */
    private static String money(Amount amount) {
        return amount.value().setScale(2).toPlainString();
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

    /** In one line, and so many characters at most. */
    private static String cut(String text, int most) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
