package org.orderportal.onepass;

/** One of the three documents, in the sequence in which they are sent. */
public enum OnePassStep {
    RESPONSE,
    DISPATCH,
    INVOICE
}
