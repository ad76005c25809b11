package org.orderportal.order;

/** The menu "Show all": which orders a list shows. */
public enum StatusFilter {
    RESPONDABLE(true),
    ACCEPTED(false),
    PARTIALLY_ACCEPTED(false),
    REJECTED(false),
    DELIVERABLE(true),
    DELIVERED(false),
    PARTLY_DELIVERED(false),
    FULLY_DELIVERED(false),
    INVOICEABLE(true),
    INVOICED(false),
    PARTLY_INVOICED(false),
    FULLY_INVOICED(false),
    OVERDUE(true),
    WAITING_FOR_BUYER(true),
    /** The buyer has changed the order, and waits for an answer. */
    CHANGED(true),
    BACK_ORDER(true),
    ON_HOLD(true),
    CANCELLED(false);

    private final boolean onlyInInbox;

    StatusFilter(boolean onlyInInbox) {
        this.onlyInInbox = onlyInInbox;
    }

    /** Whether all such orders outside the trash lie in the inbox; of the others some are completed. */
    public boolean liesOnlyInInbox() {
        return onlyInInbox;
    }
}
