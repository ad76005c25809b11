package org.orderportal.order;

/**
 * What is wrong with the documents of an order, so that somebody has to act.
 *
 * @param invoiceDisputed the buyer has refused or questioned an invoice, and nothing was sent about it since
 * @param undelivered     a document that was sent did not reach the buyer
 */
public record OrderTroubles(boolean invoiceDisputed, boolean undelivered) {

    public static final OrderTroubles NONE = new OrderTroubles(false, false);

    /** Whether they call for somebody: an order that was closed by hand is left in peace. */
    boolean call(ControlFacet control) {
        return control != ControlFacet.CLOSED && (invoiceDisputed || undelivered);
    }
}
