package org.orderportal.order;

import org.orderportal.order.SeededOrder.Said;
import org.orderportal.order.SeededOrder.Sums;

/** How far an order of a seed has come; line by line, so that an order of several lines is half done in a natural way. */
public enum SeededLife {
    UNANSWERED(35),
    RECEIPT_ACKNOWLEDGED(4),
    ACCEPTED(30),
    ACCEPTED_WITH_CHANGES(12),
    PARTIALLY_ACCEPTED(14),
    REJECTED(6, 50),
    PARTLY_DELIVERED(22, 10),
    DELIVERED(16, 6),
    PARTLY_INVOICED(14, 10),
    INVOICED_FIRST(6),
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

    SeededLife(int young) {
        this(young, 0);
    }

    SeededLife(int young, int old) {
        this.young = young;
        this.old = old;
    }

    /** How often it occurs among orders of the last months, else among older ones; the sum over all lives is no number. */
    public int weight(boolean ofLastMonths) {
        return ofLastMonths ? young : old;
    }

    Said said() {
        return switch (this) {
            case CANCELLED, CANCELLED_AFTER_DISPATCH -> Said.CANCELLED;
            case CLOSED -> Said.CLOSED;
            case ON_HOLD -> Said.ON_HOLD;
            case CHANGE_TO_ANSWER -> Said.CHANGE_REQUESTED;
            case CANCEL_TO_ANSWER -> Said.CANCEL_REQUESTED;
            case WAITING_FOR_BUYER -> Said.WAITING_FOR_BUYER;
            case TRASHED -> Said.TRASHED;
            default -> Said.NOTHING;
        };
    }

    Answering answering() {
        return switch (this) {
            case RECEIPT_ACKNOWLEDGED -> Answering.RECEIPT_ACKNOWLEDGED;
            case COMPLETED_IMPLICITLY -> Answering.IMPLICIT;
            default -> Answering.PLAIN;
        };
    }

    Sums sums(int ordered, boolean first) {
        var half = (ordered + 1) / 2;
        var accepted = Sums.answered(ordered, ordered);
        return switch (this) {
            case UNANSWERED, RECEIPT_ACKNOWLEDGED, CHANGE_TO_ANSWER, TRASHED -> Sums.unanswered(ordered);
            case CANCELLED -> Sums.unanswered(ordered).cancelledRest();
            case ACCEPTED, ON_HOLD, CANCEL_TO_ANSWER -> accepted;
            case ACCEPTED_WITH_CHANGES, WAITING_FOR_BUYER -> accepted.withChange();
            case PARTIALLY_ACCEPTED -> first ? Sums.answered(ordered, half - 1) : accepted;
            case REJECTED -> Sums.answered(ordered, 0);
            case PARTLY_DELIVERED, CLOSED -> first ? accepted.with(half, 0) : accepted;
            case DELIVERED -> accepted.with(ordered, 0);
            case PARTLY_INVOICED -> first ? accepted.with(ordered, half) : accepted.with(ordered, ordered);
            case INVOICED_FIRST -> accepted.with(0, ordered);
            case BACK_ORDERED -> first
                    ? Sums.answered(ordered, half - 1).withBackOrder(ordered - half + 1)
                    : accepted.with(ordered, ordered);
            case SHORT_CLOSED -> first
                    ? accepted.with(half, half).withShortClosed(ordered - half)
                    : accepted.with(ordered, ordered);
            case TO_CREDIT -> first
                    ? accepted.with(half, ordered).withShortClosed(ordered - half)
                    : accepted.with(ordered, ordered);
            case CREDITED -> first ? accepted.with(ordered, ordered).withCredited(1) : accepted.with(ordered, ordered);
            case COMPLETED, COMPLETED_IMPLICITLY -> accepted.with(ordered, ordered);
            case CANCELLED_AFTER_DISPATCH -> accepted.with(first ? half : 0, 0).cancelledRest();
        };
    }
}
