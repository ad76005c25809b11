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

    /** Whether the supplier is to say something about what the buyer wants to change. */
    public boolean asksForAnswer() {
        return this == CHANGE_TO_ANSWER || this == CANCEL_TO_ANSWER;
    }
}
