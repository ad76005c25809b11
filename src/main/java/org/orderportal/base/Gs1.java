package org.orderportal.base;

/**
 * Numbers of GS1 and their check digits: articles (GTIN-8, 12, 13 and 14), places (GLN) and what is shipped (SSCC). All
 * are computed alike (GS1 General Specifications, 7.9).
 */
public final class Gs1 {

    /** Of GTINs in the list of identifier schemes (ICD). */
    public static final String GTIN_SCHEME = "0160";

    private static final int TEN = 10;
    private static final char SPACE = '\u00a0';
    private static final int GROUP = 4;

    private Gs1() {}

    /** Whether it is the number of an article, with a right check digit. */
    public static boolean isGtin(String digits) {
        return digits.matches("\\d{8}|\\d{12,14}") && isRight(digits);
    }

    /** Whether it is the number of something that is shipped (18 digits), with a right check digit. */
    public static boolean isSscc(String digits) {
        return digits.matches("\\d{18}") && isRight(digits);
    }

    /** The number with its check digit behind it. @param digits of the number without one */
    public static String withCheckDigit(String digits) {
        return digits + (TEN - weighed(digits + "0") % TEN) % TEN;
    }

    /**
     * With the extension digit, four groups of four and the check digit apart: 3 7350 0123 4567 8901 2. Where a company's
     * prefix ends cannot be seen in the number. Anything but 18 digits stays as it is.
     */
    public static String grouped(String sscc) {
        if (!sscc.matches("\\d{18}")) {
            return sscc;
        }
        var text = new StringBuilder().append(sscc.charAt(0));
        for (int index = 1; index < sscc.length(); index++) {
            if (index % GROUP == 1) {
                text.append(SPACE);
            }
            text.append(sscc.charAt(index));
        }
        return text.toString();
    }

    private static boolean isRight(String digits) {
        return weighed(digits) % TEN == 0;
    }

    private static int weighed(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            var weight = (digits.length() - index) % 2 == 0 ? 3 : 1;
            sum += weight * (digits.charAt(index) - '0');
        }
        return sum;
    }
}
