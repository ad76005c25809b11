package org.orderportal.invoice;

import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which numbers are protected against a digit that is written wrong. */
final class CheckDigits {

    /** What people put between the digits: blanks of every kind, dots, slashes, hyphens and dashes. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}./\\p{Pd}]");

    private static final int TEN = 10;
    private static final int ELEVEN = 11;
    private static final int MOD_97 = 97;
    private static final int HIGHEST_WEIGHT = 7;
    private static final int[] FINNISH = {7, 3, 1};

    private CheckDigits() {}

    /** What somebody typed, in capital letters and without what stands between the digits. */
    static String tight(String typed) {
        return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Modulus 10: from the right, every other digit counts twice, less nine where that is more than nine. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            var digit = digit(digits, place);
            var counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % TEN == 0;
    }

    /** ISO 7064, modulus 97: the first four characters go to the end, letters count from 10, and 1 remains. */
    static boolean isMod97(String text) {
        int remainder = 0;
        for (var character : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
            var value = Character.getNumericValue(character);
            remainder = (remainder * (value > 9 ? 100 : TEN) + value) % MOD_97;
        }
        return remainder == 1;
    }

    /** Of Finland: from the right before the last digit, weights 7, 3, 1 in turn; the last digit makes the sum even tens. */
    static boolean isFinnish(String digits) {
        int sum = digit(digits, 0);
        for (int place = 1; place < digits.length(); place++) {
            sum += digit(digits, place) * FINNISH[(place - 1) % FINNISH.length];
        }
        return sum % TEN == 0;
    }

    /** Modulus 11: from the right before the last one, weights 2 to 7 in turn; a hyphen stands for ten. */
    static boolean isMod11(String text) {
        int sum = text.endsWith("-") ? TEN : digit(text, 0);
        int weight = 2;
        for (int place = 1; place < text.length(); place++) {
            sum += digit(text, place) * weight;
            weight = weight == HIGHEST_WEIGHT ? 2 : weight + 1;
        }
        return sum % ELEVEN == 0;
    }

    /** @param place from the right, from 0 */
    private static int digit(String digits, int place) {
        return Character.digit(digits.charAt(digits.length() - 1 - place), TEN);
    }
}
