package org.orderportal.order;

/** What a ledger entry counts (domain: C, B, D, S, I, K, W, and what a cancellation took off O). */
public enum LedgerKind {
    CONFIRMED,
    /** The first dispatch or invoice of an unanswered order counts as an answer. */
    CONFIRMED_IMPLICITLY,
    BACK_ORDERED,
    DISPATCHED,
    SHORT_CLOSED,
    INVOICED,
    CREDITED,
    WRITTEN_OFF,
    CANCELLED;

    boolean isConfirmation() {
        return this == CONFIRMED || this == CONFIRMED_IMPLICITLY;
    }

    /** Whether it belongs to what the supplier last answered, so that the next answer takes its place. */
    boolean isAnswer() {
        return isConfirmation() || this == BACK_ORDERED;
    }
}
