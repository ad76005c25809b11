package org.orderportal.base.error;

/** What was asked for does not exist, or the one who asks may not know that it does: both look the same. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
