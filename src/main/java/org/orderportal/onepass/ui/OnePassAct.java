package org.orderportal.onepass.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.orderportal.onepass.OnePass;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.OrderPageAct;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from an order's page to the screen on which all that is left of it is done at once. */
@Component
@Order(5)
class OnePassAct implements OrderPageAct {

    @Override
    public String labelKey() {
        return "onepass.act";
    }

    /** For one document that is left there are the buttons. */
    @Override
    public boolean isOfferedFor(OrderDetails order) {
        return OnePass.steps(order).size() > 1;
    }

    @Override
    public Optional<Impossible> whyNot(OrderDetails order) {
        return OnePass.whyNot(order);
    }

    @Override
    public void start(OrderDetails order, Runnable onDone) {
        UI.getCurrent().navigate(OrderLinks.order(order.summary().id()).substring(1) + "/one-pass");
    }
}
