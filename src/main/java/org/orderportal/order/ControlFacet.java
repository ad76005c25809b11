package org.orderportal.order;

/** What the buyer, or an account manager, has said about the whole order. */
public enum ControlFacet {
    OPEN,
    CHANGE_TO_ANSWER,
    WAITING_FOR_BUYER,
    CANCEL_TO_ANSWER,
    CANCELLED,
    ON_HOLD,
    CLOSED
}
