package org.orderportal.order;

/** Port: the message that an order arrived as. The exchange module implements it. */
public interface OriginalOrder {

    byte[] bytes(long messageId);

    /** The page of that message in the message log, as a path within the portal. */
    String path(long messageId);
}
