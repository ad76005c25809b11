package org.orderportal.demo;

/** Completes numbers with the check digit that their registers demand: invented, but valid. */
final class CheckDigits {

    private static final int[] FINNISH = {7, 9, 10, 5, 8, 4, 2};
    private static final int[] NORWEGIAN = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] DANISH = {2, 7, 6, 5, 4, 3, 2};

    private CheckDigits() {}

    /** A GLN, GTIN or other GS1 number: weights 3 and 1 from the right, modulo 10. */
    static String gs1(String digits) {
        var sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            sum += place % 2 == 0 ? 3 * digit : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A Swedish organisation number from its first nine digits (Luhn). */
    static String swedish(String digits) {
        var sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            var doubled = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A Finnish business id (without its hyphen) from its first seven digits. */
    static String finnish(String digits) {
        var rest = weighted(digits, FINNISH) % 11;
        return digits + singleDigit(digits, rest == 0 ? 0 : 11 - rest);
    }

    /** A Norwegian organisation number from its first eight digits. */
    static String norwegian(String digits) {
        var rest = weighted(digits, NORWEGIAN) % 11;
        return digits + singleDigit(digits, rest == 0 ? 0 : 11 - rest);
    }

    /** A Danish CVR number from its first seven digits. */
    static String danish(String digits) {
        var rest = weighted(digits, DANISH) % 11;
        return digits + singleDigit(digits, rest == 0 ? 0 : 11 - rest);
    }

    private static int weighted(String digits, int[] weights) {
        var sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * (digits.charAt(place) - '0');
        }
        return sum;
    }

    private static int singleDigit(String digits, int check) {
        if (check > 9) {
            throw new IllegalArgumentException(digits + " has no check digit, and was never given out");
        }
        return check;
    }
}
