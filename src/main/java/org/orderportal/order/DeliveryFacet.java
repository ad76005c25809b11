package org.orderportal.order;

/** How much of what is owed has been dispatched. */
public enum DeliveryFacet {
    NOT_STARTED,
    PARTLY_DELIVERED,
    FULLY_DELIVERED,
    NOT_APPLICABLE;

    /** Whether anything was dispatched. */
    public boolean isStarted() {
        return this == PARTLY_DELIVERED || this == FULLY_DELIVERED;
    }
}
