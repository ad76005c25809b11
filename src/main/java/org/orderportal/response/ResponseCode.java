package org.orderportal.response;

/** What a response says about the whole order (UNCL4343, the subset of Peppol BIS Ordering T76). */
public enum ResponseCode {
    /** The order arrived; an answer follows. Carries no lines. */
    AB,
    /** Accepted as it is. Carries no lines. */
    AP,
    /** Rejected. Carries no lines. */
    RE,
    /** Accepted with changes, or in part. Carries every line. */
    CA
}
