package org.orderportal.dispatch;

import org.orderportal.order.ActionKind;
import org.orderportal.order.OrderAction;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.springframework.stereotype.Component;

/** This portal can make dispatch advices. */
@Component
class DispatchAction implements OrderAction {

    @Override
    public ActionKind kind() {
        return ActionKind.DISPATCH;
    }

    @Override
    public String path(OrderId order) {
        return OrderLinks.order(order) + "/dispatch";
    }
}
