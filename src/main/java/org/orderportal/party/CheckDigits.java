package org.orderportal.party;

import java.util.Locale;
import java.util.regex.Pattern;

/** The arithmetic by which numbers of companies and accounts guard themselves against slips of the pen. */
public final class CheckDigits {

    private static final int TEN = 10;
    private static final int ELEVEN = 11;
    private static final int NINETY_SEVEN = 97;

    /** What people put between the digits: blanks of every kind, dots, slashes, hyphens and dashes. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}./\\p{Pd}]");

    private CheckDigits() {}

    /** What somebody typed, in capital letters and without what stands between the digits. */
    public static String tight(String typed) {
        return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** From the right, every other digit counts twice, less nine where that is more than nine. */
    public static boolean isLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % TEN == 0;
    }

    /** GS1: from the right, digits count once and three times in turn. */
    static boolean isGs1(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(digits.length() - 1 - place) - '0') * (place % 2 == 0 ? 1 : 3);
        }
        return sum % TEN == 0;
    }

    /** The weighed digits, the check digit with weight 1 among them, divide by eleven. */
    static boolean isMod11(String digits, int... weights) {
        return digits.length() == weights.length + 1
                && (weighed(digits, weights) + digits.charAt(weights.length) - '0') % ELEVEN == 0;
    }

    /** What the weighed digits leave when divided by eleven; digits beyond the weights do not count. */
    static int mod11(String digits, int... weights) {
        return weighed(digits, weights) % ELEVEN;
    }

    private static int weighed(String digits, int... weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += (digits.charAt(place) - '0') * weights[place];
        }
        return sum;
    }

    /** ISO 7064, modulus 11,10: German VAT numbers. */
    static boolean isMod11And10(String digits) {
        int product = TEN;
        for (int place = 0; place < digits.length() - 1; place++) {
            var sum = (digits.charAt(place) - '0' + product) % TEN;
            product = 2 * (sum == 0 ? TEN : sum) % ELEVEN;
        }
        return (ELEVEN - product) % TEN == digits.charAt(digits.length() - 1) - '0';
    }

    /** ISO 7064, modulus 97: the first four characters go to the end, letters count from 10, and 1 remains. */
    public static boolean isMod97(String text) {
        int remainder = 0;
        for (var character : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
            var value = Character.getNumericValue(character);
            remainder = (remainder * (value > 9 ? 100 : TEN) + value) % NINETY_SEVEN;
        }
        return remainder == 1;
    }
}
