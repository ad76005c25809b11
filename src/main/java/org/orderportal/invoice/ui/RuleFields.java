package org.orderportal.invoice.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.RuleBreak;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceRow;

/** In which field of an invoice that is written, what an official rule wants: by the rule's name, and by its place. */
record RuleFields(InvoiceForm form) {

    private static final Pattern LINE = Pattern.compile("/(?:Invoice|CreditNote)Line(?:\\[(\\d+)])?");
    private static final Pattern PAYMENT = Pattern.compile("/PaymentMeans(?:\\[(\\d+)])?");
    private static final Pattern EXTRA = Pattern.compile("^/\\w+/AllowanceCharge(?:\\[(\\d+)])?");
    private static final Pattern SELLERS_VAT = Pattern.compile("BR-(S|Z|E|AE|IC|G|AF|AG)-0[234]");
    private static final Pattern REASON = Pattern.compile("BR-(E|AE|IC|G|O)-10");
    private static final Map<String, String> CATEGORIES = Map.of("IC", "K");

    private static final Map<String, String> OF_HEADER = Map.ofEntries(
            Map.entry("PEPPOL-EN16931-R003", InvoiceField.BUYER_REFERENCE),
            Map.entry("DE-R-015", InvoiceField.BUYER_REFERENCE),
            Map.entry("PEPPOL-EN16931-R002", InvoiceField.MESSAGE),
            Map.entry("PEPPOL-EN16931-R054", InvoiceField.EXCHANGE_RATE),
            Map.entry("BR-53", InvoiceField.EXCHANGE_RATE),
            Map.entry("BR-02", InvoiceField.NUMBER),
            Map.entry("BR-03", InvoiceField.ISSUED_ON),
            Map.entry("BR-06", InvoiceField.SELLER_NAME),
            Map.entry("BR-07", InvoiceField.BUYER_NAME),
            Map.entry("BR-08", InvoiceField.SELLER_COUNTRY),
            Map.entry("BR-09", InvoiceField.SELLER_COUNTRY),
            Map.entry("BR-10", InvoiceField.BUYER_COUNTRY),
            Map.entry("BR-11", InvoiceField.BUYER_COUNTRY),
            Map.entry("BR-16", InvoiceField.INCLUDED),
            Map.entry("BR-29", InvoiceField.PERIOD_UNTIL),
            Map.entry("BR-CO-19", InvoiceField.PERIOD_FROM),
            Map.entry("BR-57", InvoiceField.PLACE_COUNTRY),
            Map.entry("BR-IC-12", InvoiceField.PLACE_COUNTRY),
            Map.entry("BR-IC-11", InvoiceField.DELIVERED_ON),
            Map.entry("BR-CO-26", InvoiceField.SELLER_VAT),
            Map.entry("BR-CO-09", InvoiceField.SELLER_VAT),
            Map.entry("BR-O-11", InvoiceField.VAT),
            Map.entry("BR-O-12", InvoiceField.VAT),
            Map.entry("SE-R-001", InvoiceField.SELLER_VAT),
            Map.entry("SE-R-002", InvoiceField.SELLER_VAT),
            Map.entry("NO-R-001", InvoiceField.SELLER_VAT),
            Map.entry("DE-R-016", InvoiceField.SELLER_VAT),
            Map.entry("SE-R-003", InvoiceField.SELLER_REGISTRATION),
            Map.entry("SE-R-004", InvoiceField.SELLER_REGISTRATION),
            Map.entry("SE-R-013", InvoiceField.SELLER_REGISTRATION),
            Map.entry("DK-R-002", InvoiceField.SELLER_REGISTRATION),
            Map.entry("DE-R-002", InvoiceField.CONTACT_NAME),
            Map.entry("DE-R-005", InvoiceField.CONTACT_NAME),
            Map.entry("DE-R-006", InvoiceField.CONTACT_PHONE),
            Map.entry("DE-R-007", InvoiceField.CONTACT_MAIL),
            Map.entry("DE-R-003", InvoiceField.SELLER_CITY),
            Map.entry("DE-R-004", InvoiceField.SELLER_POSTAL_CODE),
            Map.entry("DE-R-008", InvoiceField.BUYER_CITY),
            Map.entry("DE-R-009", InvoiceField.BUYER_POSTAL_CODE),
            Map.entry("DE-R-010", InvoiceField.PLACE_CITY),
            Map.entry("DE-R-011", InvoiceField.PLACE_POSTAL_CODE),
            Map.entry("DE-R-018", InvoiceField.TERMS),
            Map.entry("IT-R-002", InvoiceField.SELLER_STREET),
            Map.entry("IT-R-003", InvoiceField.SELLER_CITY),
            Map.entry("IT-R-004", InvoiceField.SELLER_POSTAL_CODE),
            Map.entry("NL-R-002", InvoiceField.SELLER_STREET),
            Map.entry("NL-R-004", InvoiceField.BUYER_STREET));

    /** Where it is not the VAT of the row that is wrong. */
    private static final Map<String, String> OF_ROW = Map.of(
            "BR-22", InvoiceField.QUANTITY,
            "BR-23", InvoiceField.UNIT,
            "BR-CL-23", InvoiceField.UNIT,
            "BR-26", InvoiceField.PRICE,
            "BR-27", InvoiceField.PRICE,
            "BR-41", InvoiceField.DISCOUNT_AMOUNT,
            "PEPPOL-EN16931-R121", InvoiceField.BASE_QUANTITY,
            "PEPPOL-EN16931-R130", InvoiceField.UNIT,
            "BR-CO-04", InvoiceField.VAT,
            "SE-R-006", InvoiceField.VAT);

    private static final Map<String, String> OF_EXTRA = Map.of(
            "BR-31", InvoiceField.AMOUNT,
            "BR-36", InvoiceField.AMOUNT,
            "BR-32", InvoiceField.VAT,
            "BR-37", InvoiceField.VAT,
            "SE-R-006", InvoiceField.VAT);

    private static final Map<String, String> OF_PAYMENT = Map.of(
            "BR-51", InvoiceField.CARD,
            "PEPPOL-EN16931-R061", InvoiceField.MANDATE,
            "DE-R-030", InvoiceField.CREDITOR,
            "DE-R-031", InvoiceField.DEBITED,
            "BR-50", InvoiceField.ACCOUNT,
            "BR-61", InvoiceField.ACCOUNT);

    /** Empty where it is written in no field. */
    Optional<FieldAddress> of(RuleBreak broken) {
        var rule = broken.rule();
        if (SELLERS_VAT.matcher(rule).matches()) {
            var buyers = List.of("BR-AE", "BR-IC").contains(rule.substring(0, 5))
                    && form.parties().seller().vatNumber() != null;
            return header(buyers ? InvoiceField.BUYER_VAT : InvoiceField.SELLER_VAT);
        }
        var reason = REASON.matcher(rule);
        if (reason.matches()) {
            var category = CATEGORIES.getOrDefault(reason.group(1), reason.group(1));
            return header(InvoiceField.REASON + category);
        }
        return ofHeader(rule).or(() -> inPlace(rule, broken.location()));
    }

    private static Optional<FieldAddress> ofHeader(String rule) {
        return Optional.ofNullable(OF_HEADER.get(rule)).map(FieldAddress::header);
    }

    private static Optional<FieldAddress> header(String field) {
        return Optional.of(FieldAddress.header(field));
    }

    private Optional<FieldAddress> inPlace(String rule, @Nullable String location) {
        if (location == null) {
            return Optional.empty();
        }
        var rows = form.rows().stream()
                .filter(row -> row.isSaid() && row.vat() != null)
                .map(InvoiceRow::key)
                .toList();
        return in(LINE, location, rows, OF_ROW, rule)
                .or(() -> in(
                        EXTRA,
                        location,
                        form.extras().stream().map(extra -> extra.key()).toList(),
                        OF_EXTRA,
                        rule))
                .or(() -> in(
                        PAYMENT,
                        location,
                        form.payments().stream().map(way -> way.key()).toList(),
                        OF_PAYMENT,
                        rule));
    }

    /** @param keys of the rows that the document has there, in their sequence */
    private static Optional<FieldAddress> in(
            Pattern place, String location, List<String> keys, Map<String, String> fields, String rule) {
        var found = place.matcher(location);
        var field = fields.get(rule);
        if (field == null || !found.find()) {
            return Optional.empty();
        }
        var index = found.group(1) == null ? 0 : Integer.parseInt(found.group(1)) - 1;
        return index < keys.size() ? Optional.of(new FieldAddress(keys.get(index), field)) : Optional.empty();
    }
}
