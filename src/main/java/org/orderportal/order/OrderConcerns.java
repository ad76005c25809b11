package org.orderportal.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: what a module knows of orders that somebody should look at, a bean of each module that knows something. When that
 * changes, the module publishes {@link OrdersChanged} in the same transaction.
 */
public interface OrderConcerns {

    /** Orders without a concern may be left out. Asked by the portal itself, so that it tells of all. */
    Map<OrderId, List<OrderConcern>> of(Collection<OrderId> orders);
}
