package org.orderportal.order;

/** What the supplier has answered so far, over all lines. */
public enum ResponseFacet {
    NOT_ANSWERED,
    RECEIVED,
    PARTLY_ANSWERED,
    ACCEPTED,
    ACCEPTED_IMPLICITLY,
    ACCEPTED_WITH_CHANGES,
    PARTIALLY_ACCEPTED,
    REJECTED
}
