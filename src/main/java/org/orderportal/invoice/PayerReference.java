package org.orderportal.invoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.orderportal.base.CountryCode;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.order.Participant;

/**
 * What the payer is to name (BT-83). Digits alone are read by machines, so that they have to be such a number as the
 * supplier's banks know; with a word among them they are a text, and anything goes.
 */
record PayerReference(String text, List<Payment> ways, Participant seller) {

    private static final Pattern STRUCTURED = Pattern.compile("RF\\s*\\d\\s*\\d.*");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s\\p{Z}]+-?\\s*");
    private static final Set<PaymentKind> GIRO = Set.of(PaymentKind.BANKGIRO, PaymentKind.PLUSGIRO);
    private static final String NORWAY = "NO";

    /** The key of what is wrong with it; empty where nothing is. */
    Optional<String> wrong() {
        var checks = checks();
        return checks.isEmpty() || spelled(checks).isPresent()
                ? Optional.empty()
                : checks.keySet().stream().findFirst();
    }

    /** As documents write it: without blanks, where it is read by machines. */
    String spelled() {
        return spelled(checks()).orElse(text);
    }

    private Optional<String> spelled(Map<String, Function<String, Optional<String>>> checks) {
        return checks.values().stream()
                .flatMap(check -> check.apply(text).stream())
                .findFirst();
    }

    /** Those of which one has to fit, by what is said where none does. */
    private Map<String, Function<String, Optional<String>>> checks() {
        var checks = new LinkedHashMap<String, Function<String, Optional<String>>>();
        if (STRUCTURED.matcher(text.toUpperCase(Locale.ROOT)).matches()) {
            checks.put("invoice.problem.rf-reference", ReferenceNumbers::creditorReference);
        } else if (DIGITS.matcher(text).matches()) {
            if (ways.stream().anyMatch(way -> GIRO.contains(way.kind()))) {
                checks.put("invoice.reference.ocr", ReferenceNumbers::ocr);
            }
            if (isPaidTo("FI")) {
                checks.put("invoice.reference.finnish", ReferenceNumbers::finnish);
            }
            if (isPaidTo(NORWAY) || ways.stream().anyMatch(this::isNorwegian)) {
                checks.put("invoice.reference.kid", ReferenceNumbers::kid);
            }
        }
        return checks;
    }

    private boolean isPaidTo(String country) {
        return ways.stream()
                .anyMatch(way -> way.kind() == PaymentKind.IBAN
                        && way.account() != null
                        && way.account().startsWith(country));
    }

    /** Norwegian accounts are mostly told without an IBAN. */
    private boolean isNorwegian(Payment way) {
        return way.kind() == PaymentKind.OTHER
                && new CountryCode(NORWAY).equals(seller.address().country());
    }
}
