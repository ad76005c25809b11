package org.orderportal.exchange.ubl;

/**
 * How much a document may hold before it is refused unread. A real order of 20,000 lines stays below all of them.
 *
 * @param bytes      of the whole document
 * @param textLength characters of one element's text; an embedded file may fill the document
 */
record Limits(long bytes, int depth, int lines, int elements, int attributes, int textLength, int numberLength) {

    private static final int WITHOUT_LINES = 100_000;
    private static final int OF_A_LINE = 1_000;

    /** What has no lines needs few elements: the rest is not waited for. */
    int elements(int linesSoFar) {
        return Math.min(elements, WITHOUT_LINES + OF_A_LINE * linesSoFar);
    }

    static final Limits STANDARD = new Limits(50L * 1024 * 1024, 100, 20_000, 2_000_000, 3_000_000, 200_000, 60);
}
