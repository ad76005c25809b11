package org.orderportal.response;

/** Numbers of articles (GTIN-8, 12, 13 and 14) and their check digits. */
final class Gtin {

    /** Of GTINs in the list of identifier schemes (ICD). */
    static final String SCHEME = "0160";

    private Gtin() {}

    static boolean isOne(String digits) {
        if (!digits.matches("\\d{8}|\\d{12,14}")) {
            return false;
        }
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            var weight = (digits.length() - index) % 2 == 0 ? 3 : 1;
            sum += weight * (digits.charAt(index) - '0');
        }
        return sum % 10 == 0;
    }
}
