package org.orderportal.order;

/** What can cause an entry of the ledger. */
public enum DocumentKind {
    ORDER_RESPONSE,
    DISPATCH_ADVICE,
    INVOICE,
    CREDIT_NOTE,
    /** A cancellation that the supplier accepted. */
    CANCELLATION,
    /** A person's act without a document, such as giving up the rest. */
    ACT
}
