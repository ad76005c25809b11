package org.orderportal.order;

import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.springframework.stereotype.Service;

/** Looks after the orders: takes them in, and shows each to those who may see it. */
@Service
public class Orders {

    /**
     * Takes in an order in the caller's transaction.
     *
     * @return created; already here, when the same bytes were taken in before; or a conflict, when other content has
     *         the same buyer, supplier and number
     */
    @SignedInOnly
    public Reception receive(ReceivedOrder received) {
        throw new UnsupportedOperationException();
    }

    /** Attaches an order change or cancellation to its order; false where that order has not arrived (yet). */
    @SignedInOnly
    public boolean attach(ReceivedNotice notice) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.orderportal.base.error.NotFound if there is none, or the reader may not see it: both look the same */
    @SignedInOnly
    public OrderDetails details(OrderId id) {
        throw new UnsupportedOperationException();
    }

    /** An attachment of an order that the reader may see. */
    @SignedInOnly
    public FileContent attachment(OrderId order, long attachmentId) {
        throw new UnsupportedOperationException();
    }

    /** The bytes of the order as they arrived. */
    @SignedInOnly
    public FileContent original(OrderId id) {
        throw new UnsupportedOperationException();
    }

    /** The order as PDF in the reader's language. */
    @SignedInOnly
    public FileContent pdf(OrderId id) {
        throw new UnsupportedOperationException();
    }

    /** How many orders wait for a company that is not connected. */
    @StaffOnly
    public long waitingForConnection() {
        throw new UnsupportedOperationException();
    }
}
