package org.orderportal.order;

/** Port: the bytes of an order just as they arrived. The exchange module implements it. */
public interface OriginalOrder {

    byte[] bytes(long messageId);
}
