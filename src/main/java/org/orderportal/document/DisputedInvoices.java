package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderConcerns;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells that somebody should look at an order whose invoice its buyer queried or rejected. */
@Component
class DisputedInvoices implements OrderConcerns {

    private final DocumentTroubles troubles;

    DisputedInvoices(DocumentTroubles troubles) {
        this.troubles = troubles;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrderId, List<OrderConcern>> of(Collection<OrderId> orders) {
        return orders.isEmpty() ? Map.of() : troubles.disputed(orders);
    }
}
