package org.orderportal.invoice;

/** The ways in which references of payments, beside those of every number, are protected against a slip of the pen. */
final class ReferenceDigits {

    private static final int TEN = 10;
    private static final int ELEVEN = 11;
    private static final int HIGHEST_WEIGHT = 7;
    private static final int[] FINNISH = {7, 3, 1};

    private ReferenceDigits() {}

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
