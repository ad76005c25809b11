package org.orderportal.invoice;

import org.orderportal.order.ActionKind;
import org.orderportal.order.OrderAction;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.springframework.stereotype.Component;

/** This portal can make invoices. */
@Component
class InvoiceAction implements OrderAction {

    @Override
    public ActionKind kind() {
        return ActionKind.INVOICE;
    }

    @Override
    public String path(OrderId order) {
        return OrderLinks.order(order) + "/invoice";
    }
}
