package org.orderportal.order;

/** The one badge of an order; the first that applies, in this order. */
public enum Headline {
    CANCEL_TO_ANSWER,
    CHANGE_TO_ANSWER,
    ON_HOLD,
    CANCELLED,
    NOT_ANSWERED,
    WAITING_FOR_BUYER,
    REJECTED,
    DELIVERABLE,
    BACK_ORDER,
    INVOICEABLE,
    /** The buyer has refused or questioned an invoice, and waits for an answer. */
    INVOICE_DISPUTED,
    /** More is invoiced than is owed. */
    TO_CREDIT,
    COMPLETED
}
