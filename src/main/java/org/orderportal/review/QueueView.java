package org.orderportal.review;

/** The parts of the queue that one looks at. */
public enum QueueView {
    /** Needs somebody, and nobody looks after it. */
    UNASSIGNED,
    /** The reader's own, and those of whom they stand in for. */
    MINE,
    /** Should be done with by now. */
    OVERDUE,
    /** Put off until later, by whomever. */
    SNOOZED,
    /** What the reader wants to keep an eye on, whether it needs somebody or not. */
    FOLLOWED,
    ALL
}
