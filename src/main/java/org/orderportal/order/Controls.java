package org.orderportal.order;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer, the supplier and an account manager have said about a whole order. Several can hold at once: taking
 * one back shows the next one again.
 *
 * @param receipt         the document by which the supplier has said that the order arrived
 * @param cancelled       the supplier has accepted the buyer's cancellation
 * @param waitingForBuyer a changed answer was sent, and the buyer has neither changed nor cancelled the order since
 * @param closedReason    why somebody completed it by hand
 * @param troubles        what is wrong with its documents, a cache of them
 */
record Controls(
        boolean trashed,
        @Nullable Long receipt,
        boolean changeRequested,
        boolean cancelRequested,
        boolean cancelled,
        boolean waitingForBuyer,
        @Nullable String holdReason,
        @Nullable String closedReason,
        OrderTroubles troubles) {

    static final Controls NONE = new Controls(false, null, false, false, false, false, null, null);

    /** With nothing wrong with its documents. */
    Controls(
            boolean trashed,
            @Nullable Long receipt,
            boolean changeRequested,
            boolean cancelRequested,
            boolean cancelled,
            boolean waitingForBuyer,
            @Nullable String holdReason,
            @Nullable String closedReason) {
        this(
                trashed,
                receipt,
                changeRequested,
                cancelRequested,
                cancelled,
                waitingForBuyer,
                holdReason,
                closedReason,
                OrderTroubles.NONE);
    }

    /** The one that a reader has to know first. */
    ControlFacet facet() {
        if (cancelRequested) {
            return ControlFacet.CANCEL_TO_ANSWER;
        }
        if (changeRequested) {
            return ControlFacet.CHANGE_TO_ANSWER;
        }
        if (isClosed()) {
            return ControlFacet.CLOSED;
        }
        if (isOnHold()) {
            return ControlFacet.ON_HOLD;
        }
        if (cancelled) {
            return ControlFacet.CANCELLED;
        }
        return waitingForBuyer ? ControlFacet.WAITING_FOR_BUYER : ControlFacet.OPEN;
    }

    boolean receiptAcknowledged() {
        return receipt != null;
    }

    boolean isOnHold() {
        return holdReason != null;
    }

    boolean isClosed() {
        return closedReason != null;
    }

    /**
     * Whether nothing may be dispatched or invoiced. A cancelled order blocks nothing: its lines owe nothing more, and
     * what was dispatched before is invoiced.
     */
    boolean blockDocuments() {
        return isOnHold() || isClosed();
    }

    Controls withTrashed(boolean other) {
        return new Controls(
                other,
                receipt,
                changeRequested,
                cancelRequested,
                cancelled,
                waitingForBuyer,
                holdReason,
                closedReason,
                troubles);
    }

    Controls withReceipt(@Nullable Long other) {
        return new Controls(
                trashed,
                other,
                changeRequested,
                cancelRequested,
                cancelled,
                waitingForBuyer,
                holdReason,
                closedReason,
                troubles);
    }

    Controls withWaitingForBuyer(boolean other) {
        return new Controls(
                trashed,
                receipt,
                changeRequested,
                cancelRequested,
                cancelled,
                other,
                holdReason,
                closedReason,
                troubles);
    }

    Controls withHoldReason(@Nullable String other) {
        return new Controls(
                trashed,
                receipt,
                changeRequested,
                cancelRequested,
                cancelled,
                waitingForBuyer,
                other,
                closedReason,
                troubles);
    }

    Controls withClosedReason(@Nullable String other) {
        return new Controls(
                trashed,
                receipt,
                changeRequested,
                cancelRequested,
                cancelled,
                waitingForBuyer,
                holdReason,
                other,
                troubles);
    }

    Controls with(OrderTroubles other) {
        return new Controls(
                trashed,
                receipt,
                changeRequested,
                cancelRequested,
                cancelled,
                waitingForBuyer,
                holdReason,
                closedReason,
                other);
    }

    /** @param asked what the buyer wants to change, and nobody has answered yet; null for nothing */
    Controls withAsked(@Nullable NoticeKind asked) {
        return new Controls(
                trashed,
                receipt,
                asked == NoticeKind.ORDER_CHANGE,
                asked == NoticeKind.ORDER_CANCELLATION,
                cancelled,
                waitingForBuyer,
                holdReason,
                closedReason,
                troubles);
    }

    /** An accepted cancellation answers the buyer's wish; one that is undone leaves it to answer again. */
    Controls withCancelled(boolean other) {
        return cancelled == other
                ? this
                : new Controls(
                        trashed,
                        receipt,
                        changeRequested,
                        !other,
                        other,
                        waitingForBuyer,
                        holdReason,
                        closedReason,
                        troubles);
    }
}
