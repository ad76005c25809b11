package org.orderportal.print;

/** How the number of what is shipped (18 digits) is written for people. */
final class Sscc {

    static final int WITHOUT_CHECK_DIGIT = 17;

    private static final char SPACE = '\u00a0';
    private static final int GROUP = 4;

    private Sscc() {}

    static boolean isWhole(String sscc) {
        return sscc.matches("\\d{18}");
    }

    /**
     * With the extension digit, four groups of four and the check digit apart: 3 7350 0123 4567 8901 2. Where a company's
     * prefix ends cannot be seen in the number.
     */
    static String grouped(String sscc) {
        if (!isWhole(sscc)) {
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
}
