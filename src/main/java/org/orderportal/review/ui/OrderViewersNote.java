package org.orderportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import org.orderportal.order.OrderId;

/**
 * Says which account managers look at the order now, and nothing while nobody else does. The browser asks
 * {@link ViewersAnswers} past the session. What it does lies in {@code frontend/order-viewers.ts}.
 */
@Tag("order-viewers")
@JsModule("./order-viewers.ts")
class OrderViewersNote extends Component {

    OrderViewersNote(OrderId order) {
        getElement().setAttribute("order", order.toString());
        getElement().setAttribute("window", UUID.randomUUID().toString());
    }
}
