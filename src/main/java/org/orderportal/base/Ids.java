package org.orderportal.base;

/** Makes ids: 64 bits, growing with time, unique over all nodes of the portal. */
public interface Ids {

    long next();
}
