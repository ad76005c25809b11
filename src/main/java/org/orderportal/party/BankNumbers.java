package org.orderportal.party;

import java.util.Optional;
import java.util.regex.Pattern;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * Checks the numbers of bank accounts, and spells them as documents do. Each takes what somebody typed, with the blanks
 * and hyphens that people put there, and with its name before it; what is wrong gives nothing.
 */
public final class BankNumbers {

    private static final Pattern NAMED = Pattern.compile("^(IBAN|BIC|SWIFT|BANKGIRO|PLUSGIRO|BG|PG):?(?=.)");
    private static final Pattern BANKGIRO = Pattern.compile("[1-9]\\d{6,7}");
    private static final Pattern PLUSGIRO = Pattern.compile("[1-9]\\d{1,7}");
    private static final Pattern GROUP = Pattern.compile(".{4}(?!$)");
    private static final int LAST_OF_BANKGIRO = 4;

    private BankNumbers() {}

    /** ISO 13616, without blanks: SE4550000000058398257466. */
    public static Optional<String> iban(String typed) {
        var tight = unnamed(typed);
        try {
            IbanUtil.validate(tight);
            return Optional.of(tight);
        } catch (Iban4jException wrong) {
            return Optional.empty();
        }
    }

    /** In groups of four, as people read it. */
    public static String grouped(String iban) {
        return GROUP.matcher(iban).replaceAll("$0\u00a0");
    }

    /** ISO 9362: 8 or 11 characters. */
    public static Optional<String> bic(String typed) {
        var tight = CheckDigits.tight(typed);
        return isBic(tight) ? Optional.of(tight) : Optional.of(unnamed(typed)).filter(BankNumbers::isBic);
    }

    private static boolean isBic(String tight) {
        try {
            BicUtil.validate(tight);
            return true;
        } catch (Iban4jException wrong) {
            return false;
        }
    }

    /** Of Bankgirot in Sweden: 7 or 8 digits, a hyphen before the last four, the last one a check digit (modulus 10). */
    public static Optional<String> bankgiro(String typed) {
        var digits = unnamed(typed);
        return BANKGIRO.matcher(digits).matches() && CheckDigits.isLuhn(digits)
                ? Optional.of(hyphened(digits, LAST_OF_BANKGIRO))
                : Optional.empty();
    }

    /** Of Nordea's plusgiro in Sweden: 2 to 8 digits, a hyphen before the last one, a check digit (modulus 10). */
    public static Optional<String> plusgiro(String typed) {
        var digits = unnamed(typed);
        return PLUSGIRO.matcher(digits).matches() && CheckDigits.isLuhn(digits)
                ? Optional.of(hyphened(digits, 1))
                : Optional.empty();
    }

    private static String unnamed(String typed) {
        return NAMED.matcher(CheckDigits.tight(typed)).replaceFirst("");
    }

    private static String hyphened(String digits, int last) {
        var cut = digits.length() - last;
        return digits.substring(0, cut) + "-" + digits.substring(cut);
    }
}
