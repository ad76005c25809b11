package org.orderportal.shell;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.identity.Viewings;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.OrderPageAct;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows somebody of the operator an order, and the whole portal around it, as its supplier sees it. */
@Component
@Order(90)
class ViewAsSupplier implements OrderPageAct {

    private final Viewings viewings;
    private final CurrentUsers users;

    ViewAsSupplier(Viewings viewings, CurrentUsers users) {
        this.viewings = viewings;
        this.users = users;
    }

    @Override
    public String labelKey() {
        return "shell.viewing.begin";
    }

    /** Whoever is bound to companies sees what a supplier sees anyway. */
    @Override
    public boolean isOfferedFor(OrderDetails order) {
        return users.find()
                .map(CurrentUser::role)
                .filter(role -> !role.isBoundToCompanies())
                .isPresent();
    }

    @Override
    public Optional<Impossible> whyNot(OrderDetails order) {
        return order.summary().waitingForConnection()
                ? Optional.of(new Impossible("shell.viewing.waiting"))
                : Optional.empty();
    }

    @Override
    public void start(OrderDetails order, Runnable onDone) {
        viewings.begin(order.summary().supplier());
        BrowserSession.beginAnew(
                UI.getCurrent(), OrderLinks.order(order.summary().id()));
    }
}
