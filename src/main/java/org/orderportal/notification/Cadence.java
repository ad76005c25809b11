package org.orderportal.notification;

/** When a mail goes out: at once, or as the digest of a day. */
public enum Cadence {
    AT_ONCE,
    DIGEST
}
