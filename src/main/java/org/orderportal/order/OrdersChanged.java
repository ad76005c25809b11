package org.orderportal.order;

import java.util.List;

/**
 * Something about these orders is, or may be, other than it was: published in the transaction that changes it, when it is
 * about to commit, so that what is kept of orders elsewhere follows in the same transaction. Who knows
 * {@link OrderConcerns} publishes it, too.
 */
public record OrdersChanged(List<OrderId> orders) {

    public OrdersChanged {
        orders = List.copyOf(orders);
    }
}
