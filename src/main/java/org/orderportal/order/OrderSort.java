package org.orderportal.order;

/** What a list of orders is sorted by: every column. */
public enum OrderSort {
    RECEIVED,
    REQUESTED,
    AMOUNT,
    BUYER,
    SUPPLIER,
    NUMBER,
    /** By the headline, in the order in which headlines apply. */
    STATUS,
    PROGRESS
}
