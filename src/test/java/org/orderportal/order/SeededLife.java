package org.orderportal.order;

/** How far an order of a seed has come, and how often that occurs. */
public enum SeededLife {
    UNANSWERED(35, 0),
    RECEIPT_ACKNOWLEDGED(4, 0),
    ACCEPTED(30, 0),
    ACCEPTED_WITH_CHANGES(12, 0),
    PARTIALLY_ACCEPTED(14, 0),
    REJECTED(6, 50),
    PARTLY_DELIVERED(22, 10),
    DELIVERED(16, 6),
    PARTLY_INVOICED(14, 10),
    INVOICED_FIRST(6, 0),
    BACK_ORDERED(10, 6),
    SHORT_CLOSED(4, 20),
    TO_CREDIT(2, 2),
    CREDITED(3, 6),
    COMPLETED(20, 760),
    COMPLETED_IMPLICITLY(4, 40),
    CANCELLED(4, 20),
    CANCELLED_AFTER_DISPATCH(2, 6),
    CLOSED(2, 24),
    ON_HOLD(6, 2),
    CHANGE_TO_ANSWER(6, 1),
    CANCEL_TO_ANSWER(2, 1),
    WAITING_FOR_BUYER(5, 1),
    TRASHED(3, 35);

    private final int young;
    private final int old;

    SeededLife(int young, int old) {
        this.young = young;
        this.old = old;
    }

    /** Its share among orders of the last months, or among older ones. */
    public int weight(boolean ofLastMonths) {
        return ofLastMonths ? young : old;
    }

    /** What is said about the order before its documents are sent. */
    Controls before() {
        return new Controls(
                false,
                this == RECEIPT_ACKNOWLEDGED ? 1L : null,
                this == CHANGE_TO_ANSWER,
                this == CANCEL_TO_ANSWER,
                false,
                this == WAITING_FOR_BUYER,
                null,
                null,
                OrderTroubles.NONE);
    }

    /** What is said about it at last. */
    Controls after(Controls controls) {
        return switch (this) {
            case TRASHED -> controls.withTrashed(true);
            case ON_HOLD -> controls.withHoldReason("The buyer asked to wait");
            case CLOSED -> controls.withClosedReason("Settled by telephone");
            default -> controls;
        };
    }
}
