package org.orderportal.figures;

/** For how long nobody has written in a draft. */
public enum DraftAge {
    DAY(0, 1),
    WEEK(1, 7),
    MONTH(7, 30),
    OLDER(30, 36_500);

    private final int from;
    private final int until;

    DraftAge(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** In days; the first moment of this age. */
    int from() {
        return from;
    }

    /** In days; the first moment of the next one. */
    int until() {
        return until;
    }
}
