package org.orderportal.order;

import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.springframework.stereotype.Service;

/** Stops work on an order, and gives it free: a hold by an account manager, and giving up what will never come. */
@Service
public class OrderHolds {

    /**
     * Blocks dispatch and invoice.
     *
     * @throws org.orderportal.base.error.Refusal if the reason is blank or too long, or the order is on hold or closed
     */
    @StaffOnly
    public void hold(OrderId id, String reason) {
        throw new UnsupportedOperationException();
    }

    @StaffOnly
    public void release(OrderId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Declares that what is left to deliver, and what is on back order, will never come: S = the rest, B = 0.
     *
     * @throws org.orderportal.base.error.Refusal if nothing is left, or the reason is blank or too long
     */
    @SignedInOnly
    public void closeShort(OrderId id, String reason) {
        throw new UnsupportedOperationException();
    }
}
