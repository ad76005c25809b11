package org.orderportal.invoice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.orderportal.party.BankNumbers;
import org.orderportal.party.CheckDigits;

/**
 * Checks the numbers to which one pays, and spells them as documents do. Each takes what somebody typed, with the blanks and
 * hyphens that people put there, and with its name before it; what is wrong gives nothing.
 */
final class AccountNumbers {

    private static final Pattern SEPA_CREDITOR = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}");
    private static final Pattern REGISTRATION = Pattern.compile("\\d{10}");
    private static final Pattern MASK = Pattern.compile("[*X•…]");
    private static final Pattern CARD = Pattern.compile("\\d{4,6}");
    private static final int BUSINESS_CODE = 4;
    private static final int AFTER_BUSINESS_CODE = 7;

    private AccountNumbers() {}

    /** ISO 13616, without blanks: SE4550000000058398257466. */
    static Optional<String> iban(String typed) {
        return BankNumbers.iban(typed);
    }

    /** ISO 9362: 8 or 11 characters. */
    static Optional<String> bic(String typed) {
        return BankNumbers.bic(typed);
    }

    /** Of Bankgirot in Sweden: 7 or 8 digits, a hyphen before the last four, the last one a check digit (modulus 10). */
    static Optional<String> bankgiro(String typed) {
        return BankNumbers.bankgiro(typed);
    }

    /** Of Nordea's plusgiro in Sweden: 2 to 8 digits, a hyphen before the last one, a check digit (modulus 10). */
    static Optional<String> plusgiro(String typed) {
        return BankNumbers.plusgiro(typed);
    }

    /** The identifier of a creditor in SEPA: its business code (characters 5 to 7) is not among what is checked. */
    static Optional<String> sepaCreditor(String typed) {
        var tight = CheckDigits.tight(typed);
        var isCreditor = SEPA_CREDITOR.matcher(tight).matches()
                && CheckDigits.isMod97(tight.substring(0, BUSINESS_CODE) + tight.substring(AFTER_BUSINESS_CODE));
        return isCreditor ? Optional.of(tight) : Optional.empty();
    }

    /** The last 4 to 6 digits of a card (BT-87), and never all of them. */
    static Optional<String> cardDigits(String typed) {
        var digits = MASK.matcher(CheckDigits.tight(typed)).replaceAll("");
        return CARD.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** A Swedish organisation number: 10 digits, the last one a check digit (SE-R-003, SE-R-004, SE-R-013). */
    static boolean isSwedishRegistration(String typed) {
        var digits = CheckDigits.tight(typed);
        return REGISTRATION.matcher(digits).matches() && CheckDigits.isLuhn(digits);
    }
}
