package org.orderportal.invoice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * Checks the numbers by which one pays, and spells them as documents do. Each takes what somebody typed, with the blanks and
 * hyphens that people put there; what is wrong gives nothing.
 */
final class AccountNumbers {

    private static final Pattern BETWEEN = Pattern.compile("[ .-]");
    private static final Pattern BANKGIRO = Pattern.compile("\\d{7,8}");
    private static final Pattern PLUSGIRO = Pattern.compile("\\d{2,8}");
    private static final Pattern OCR = Pattern.compile("\\d{2,25}");
    private static final Pattern CREDITOR_REFERENCE = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final Pattern SEPA_CREDITOR = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}");
    private static final Pattern REGISTRATION = Pattern.compile("\\d{10}");
    private static final Pattern CARD = Pattern.compile("\\d{4,6}");
    private static final int LUHN = 10;
    private static final int MOD_97 = 97;
    private static final int LAST_OF_BANKGIRO = 4;

    private AccountNumbers() {}

    /** ISO 13616, without blanks: SE4550000000058398257466. */
    static Optional<String> iban(String typed) {
        var tight = tight(typed);
        try {
            IbanUtil.validate(tight);
            return Optional.of(tight);
        } catch (Iban4jException wrong) {
            return Optional.empty();
        }
    }

    /** ISO 9362: 8 or 11 characters. */
    static Optional<String> bic(String typed) {
        var tight = tight(typed);
        try {
            BicUtil.validate(tight);
            return Optional.of(tight);
        } catch (Iban4jException wrong) {
            return Optional.empty();
        }
    }

    /** Of Bankgirot in Sweden: 7 or 8 digits, a hyphen before the last four, the last one a check digit (modulus 10). */
    static Optional<String> bankgiro(String typed) {
        var digits = tight(typed);
        return BANKGIRO.matcher(digits).matches() && isLuhn(digits)
                ? Optional.of(hyphened(digits, LAST_OF_BANKGIRO))
                : Optional.empty();
    }

    /** Of Nordea's plusgiro in Sweden: 2 to 8 digits, a hyphen before the last one, a check digit (modulus 10). */
    static Optional<String> plusgiro(String typed) {
        var digits = tight(typed);
        return PLUSGIRO.matcher(digits).matches() && isLuhn(digits)
                ? Optional.of(hyphened(digits, 1))
                : Optional.empty();
    }

    /** A Swedish OCR number: 2 to 25 digits, the last one a check digit (modulus 10). */
    static Optional<String> ocr(String typed) {
        var digits = tight(typed);
        return OCR.matcher(digits).matches() && isLuhn(digits) ? Optional.of(digits) : Optional.empty();
    }

    /** ISO 11649: RF, two check digits (modulus 97), and 1 to 21 letters and digits. */
    static Optional<String> creditorReference(String typed) {
        var tight = tight(typed);
        return CREDITOR_REFERENCE.matcher(tight).matches() && isMod97(tight) ? Optional.of(tight) : Optional.empty();
    }

    /** The identifier of a creditor in SEPA: its business code (characters 5 to 7) is not among what is checked. */
    static Optional<String> sepaCreditor(String typed) {
        var tight = tight(typed);
        var isCreditor = SEPA_CREDITOR.matcher(tight).matches() && isMod97(tight.substring(0, 4) + tight.substring(7));
        return isCreditor ? Optional.of(tight) : Optional.empty();
    }

    /** The last 4 to 6 digits of a card (BT-87), and never all of them. */
    static Optional<String> cardDigits(String typed) {
        var digits = tight(typed);
        return CARD.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** A Swedish organisation number: 10 digits, the last one a check digit (SE-R-003, SE-R-004, SE-R-013). */
    static boolean isSwedishRegistration(String typed) {
        var digits = tight(typed);
        return REGISTRATION.matcher(digits).matches() && isLuhn(digits);
    }

    private static String tight(String typed) {
        return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String hyphened(String digits, int last) {
        var cut = digits.length() - last;
        return digits.substring(0, cut) + "-" + digits.substring(cut);
    }

    /** From the right, every other digit counts twice, less nine where that is more than nine. */
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            var digit = Character.digit(digits.charAt(digits.length() - 1 - place), LUHN);
            var counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % LUHN == 0;
    }

    /** ISO 7064, modulus 97: the first four characters go to the end, letters count from 10, and 1 remains. */
    private static boolean isMod97(String text) {
        int remainder = 0;
        for (var character : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
            var value = Character.getNumericValue(character);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % MOD_97;
        }
        return remainder == 1;
    }
}
