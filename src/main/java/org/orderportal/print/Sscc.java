package org.orderportal.print;

/** How the number of what is shipped (18 digits) is written for people. */
final class Sscc {

    static final int WITHOUT_CHECK_DIGIT = 17;

    private Sscc() {}

    static boolean isWhole(String sscc) {
        return sscc.matches("\\d{18}");
    }
}
