package org.orderportal.document;

import org.orderportal.order.OrderId;

/** By which a request of a machine is known again, so that it makes one document however often it is repeated. */
public final class RequestKeys {

    /** What begins with it is known for a day only. */
    static final String OF_BODY = "body:";

    private RequestKeys() {}

    /**
     * Of a request that names itself: for ever.
     *
     * @param connection     the id of the connection that calls
     * @param idempotencyKey at most 200 characters
     */
    public static String ofKey(long connection, String idempotencyKey) {
        return "key:" + connection + ":" + idempotencyKey;
    }

    /** Of a request that does not: the same body for the same order within 24 hours. */
    public static String ofBody(long connection, OrderId order, String bodyHash) {
        return OF_BODY + connection + ":" + order + ":" + bodyHash;
    }
}
