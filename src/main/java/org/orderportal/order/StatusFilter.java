package org.orderportal.order;

/** The menu "Show all": which orders a list shows. */
public enum StatusFilter {
    RESPONDABLE,
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    REJECTED,
    DELIVERABLE,
    DELIVERED,
    INVOICEABLE,
    INVOICED
}
