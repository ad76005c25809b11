package org.orderportal.review;

/** Why an order needs somebody. */
public enum ReasonKind {
    /** The buyer wants to cancel it, and nobody has answered. */
    CANCELLATION(true),
    /** The buyer wants to change it, and nobody has answered. */
    CHANGE(true),
    /** It is not answered. */
    ANSWER(true),
    /** Something is not delivered on its day. */
    DELIVERY(true),
    /** The buyer says nothing to an invoice. */
    INVOICE_RESPONSE(false),
    /** A document did not reach the buyer. */
    SENDING(false),
    /** One of its companies is not connected, so that its supplier does not see it. */
    CONNECTION(false),
    /** Another module knows it. */
    OTHER(false);

    private final boolean suppliersMatter;

    ReasonKind(boolean suppliersMatter) {
        this.suppliersMatter = suppliersMatter;
    }

    /** Whether it ends when the supplier does something, so that it makes sense to remind them. */
    public boolean isSuppliersMatter() {
        return suppliersMatter;
    }
}
