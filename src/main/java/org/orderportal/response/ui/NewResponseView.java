package org.orderportal.response.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.OrderId;
import org.orderportal.response.Responses;

/** The address under which an order is answered: leads to the draft that is open for it, or to a new one. */
@Route("orders/:" + NewResponseView.ORDER + "/response")
@PermitAll
class NewResponseView extends Composite<Div> implements BeforeEnterObserver {

    static final String ORDER = "order";

    private final Responses responses;

    NewResponseView(Responses responses) {
        this.responses = responses;
    }

    /** An unknown order and one of somebody else end in the same page; one that cannot be answered says why. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OrderId> order = event.getRouteParameters().get(ORDER).flatMap(OrderId::parse);
        try {
            var draft = responses.open(order.orElseThrow(() -> new NotFound("order")));
            event.forwardTo("responses/" + draft);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
            event.forwardTo("orders/" + order.orElseThrow());
        }
    }
}
