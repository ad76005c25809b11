package org.orderportal.review;

/** Where the queue is found in the portal. */
public final class QueueLinks {

    public static final String QUEUE = "review";

    private QueueLinks() {}
}
