package org.orderportal.order;

/** How much of what may be invoiced has been invoiced. */
public enum InvoiceFacet {
    NOT_STARTED,
    PARTLY_INVOICED,
    FULLY_INVOICED,
    NOT_APPLICABLE;

    /** Whether anything was invoiced. */
    public boolean isStarted() {
        return this == PARTLY_INVOICED || this == FULLY_INVOICED;
    }
}
