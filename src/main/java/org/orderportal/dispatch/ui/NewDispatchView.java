package org.orderportal.dispatch.ui;

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
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.order.OrderId;

/** The address under which an order is dispatched: leads to the draft that is open for it, or to a new one. */
@Route("orders/:" + NewDispatchView.ORDER + "/dispatch")
@PermitAll
class NewDispatchView extends Composite<Div> implements BeforeEnterObserver {

    static final String ORDER = "order";

    private final DispatchAdvices advices;

    NewDispatchView(DispatchAdvices advices) {
        this.advices = advices;
    }

    /** An unknown order and one of somebody else end in the same page; one that cannot be dispatched says why. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OrderId> order = event.getRouteParameters().get(ORDER).flatMap(OrderId::parse);
        try {
            var draft = advices.open(order.orElseThrow(() -> new NotFound("order")));
            event.forwardTo("dispatches/" + draft);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
            event.forwardTo("orders/" + order.orElseThrow());
        }
    }
}
