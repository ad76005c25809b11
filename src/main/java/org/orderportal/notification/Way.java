package org.orderportal.notification;

/** How somebody wants to be told of an occasion. By mail includes in the portal. */
public enum Way {
    OFF,
    PORTAL,
    AT_ONCE,
    DIGEST
}
