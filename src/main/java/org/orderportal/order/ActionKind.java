package org.orderportal.order;

/** What a supplier can do with an order. */
public enum ActionKind {
    RESPOND,
    DISPATCH,
    INVOICE
}
