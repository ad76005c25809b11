package org.orderportal.invoice;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.orderportal.party.CheckDigits;

/** Checks what a payer names so that the payment finds its invoice, likewise. */
final class ReferenceNumbers {

    private static final Pattern NOT_ONLY_ZEROS = Pattern.compile(".*[1-9].*");
    private static final Pattern OCR = Pattern.compile("\\d{2,25}");
    private static final Pattern CREDITOR_REFERENCE = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final Pattern FINNISH = Pattern.compile("\\d{4,20}");
    private static final Pattern KID = Pattern.compile("\\d{1,24}[\\d-]");
    private static final Pattern LAST_HYPHEN = Pattern.compile("\\d\\s*-\\s*$");

    private ReferenceNumbers() {}

    /**
     * A Swedish OCR number: 2 to 25 digits, the last one a check digit (modulus 10). The last but one may tell how many
     * digits there are; nobody can see from the number alone whether it does.
     */
    static Optional<String> ocr(String typed) {
        return checked(CheckDigits.tight(typed), OCR, CheckDigits::isLuhn);
    }

    /** ISO 11649: RF, two check digits (modulus 97), and 1 to 21 letters and digits. */
    static Optional<String> creditorReference(String typed) {
        return checked(CheckDigits.tight(typed), CREDITOR_REFERENCE, CheckDigits::isMod97);
    }

    /** A Finnish reference (viitenumero): 4 to 20 digits, the last one a check digit (weights 7, 3, 1). */
    static Optional<String> finnish(String typed) {
        return checked(CheckDigits.tight(typed), FINNISH, ReferenceDigits::isFinnish);
    }

    /** A Norwegian KID: 2 to 25 digits, the last one a check digit (modulus 10, or 11, of which ten is a hyphen). */
    static Optional<String> kid(String typed) {
        var hyphen = LAST_HYPHEN.matcher(typed).find() ? "-" : "";
        return checked(
                CheckDigits.tight(typed) + hyphen,
                KID,
                text -> !text.endsWith("-") && CheckDigits.isLuhn(text) || ReferenceDigits.isMod11(text));
    }

    private static Optional<String> checked(String tight, Pattern form, Predicate<String> check) {
        return form.matcher(tight).matches() && NOT_ONLY_ZEROS.matcher(tight).matches() && check.test(tight)
                ? Optional.of(tight)
                : Optional.empty();
    }
}
