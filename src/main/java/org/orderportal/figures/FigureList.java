package org.orderportal.figures;

/** What a number counts, as a list. */
public enum FigureList {
    ANSWERS_DUE,
    ANSWERS_LATE,
    ANSWERS_MISSING,
    /** With the rule, or the kind of rules, as its detail. */
    REFUSED,
    /** With the age as its detail. */
    DRAFTS,
    DELIVERIES_DUE,
    DELIVERIES_LATE,
    DELIVERIES_MISSING,
    SENT,
    SENT_FAILED,
    SENT_AGAIN
}
