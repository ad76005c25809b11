package org.orderportal.document;

/** What has become of a document. Only a draft changes; the others are kept as they are. */
public enum DocumentState {
    DRAFT,
    SENT,
    /** Taken back by its sender before it was handed on; kept with number and bytes. */
    WITHDRAWN,
    /** Taken back after it was handed on, as far as the buyer's rules allow. */
    VOIDED,
    /** A draft that was given up. */
    DISCARDED
}
