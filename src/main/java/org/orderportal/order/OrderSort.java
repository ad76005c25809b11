package org.orderportal.order;

/** What a list of orders is sorted by; each has an index of its own. */
public enum OrderSort {
    RECEIVED,
    REQUESTED,
    AMOUNT,
    BUYER,
    NUMBER
}
