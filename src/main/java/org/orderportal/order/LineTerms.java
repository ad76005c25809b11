package org.orderportal.order;

import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;

/**
 * What decides how a line's sums are read: the buyer's rules and the kind of the order.
 *
 * @param delivered whether goods of such an order are dispatched at all
 * @param invoiced  whether such an order is invoiced at all
 */
public record LineTerms(boolean responseRequired, InvoiceBase invoiceBase, boolean delivered, boolean invoiced) {

    public static LineTerms of(BuyerRules rules, OrderKind kind) {
        return new LineTerms(rules.responseRequired(), rules.invoiceBase(), kind.isDelivered(), kind.isInvoiced());
    }
}
