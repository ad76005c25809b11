package org.orderportal.order;

/** What a buyer sent about an order that it had sent before. */
public enum NoticeKind {
    ORDER_CHANGE,
    ORDER_CANCELLATION
}
