package org.orderportal.order;

/** What the buyer, or an account manager, has said about the whole order. */
public enum ControlFacet {
    OPEN,
    CHANGE_TO_ANSWER,
    WAITING_FOR_BUYER,
    CANCEL_TO_ANSWER,
    CANCELLED,
    ON_HOLD,
    CLOSED;

    /**
     * Whether nothing may be dispatched or invoiced. A cancelled order blocks nothing: its lines owe nothing more, and
     * what was dispatched before is invoiced.
     */
    boolean blocksDocuments() {
        return this == ON_HOLD || this == CLOSED;
    }
}
