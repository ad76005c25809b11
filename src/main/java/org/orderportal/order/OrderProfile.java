package org.orderportal.order;

/** The process in which the buyer sent the order (ProfileID of Peppol BIS), which decides the answer's document. */
public enum OrderProfile {
    /** The process knows no answer document. */
    ORDER_ONLY,
    ORDERING,
    ADVANCED_ORDERING,
    /** A profile of another community (such as the Norwegian EHF), taken in with a note. */
    OTHER
}
