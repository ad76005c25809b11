package org.orderportal.exchange.outbound;

import org.orderportal.document.Channel;

/** Hands documents over on one way. A repeated hand-over bears the same id, by which the receiver knows it. */
interface Carrier {

    Channel channel();

    /** Returns when the receiver has it; within minutes in any case ({@link Claims#LEASE}). */
    void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered;
}
