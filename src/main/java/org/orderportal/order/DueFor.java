package org.orderportal.order;

/** What an order becomes overdue for. */
public enum DueFor {
    ANSWER,
    DELIVERY,
    INVOICE_RESPONSE
}
