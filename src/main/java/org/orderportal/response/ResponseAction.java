package org.orderportal.response;

import org.orderportal.order.ActionKind;
import org.orderportal.order.OrderAction;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.springframework.stereotype.Component;

/** This portal can answer orders. */
@Component
class ResponseAction implements OrderAction {

    @Override
    public ActionKind kind() {
        return ActionKind.RESPOND;
    }

    @Override
    public String path(OrderId order) {
        return OrderLinks.order(order) + "/response";
    }
}
