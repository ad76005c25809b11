package org.orderportal.order.ui;

import java.util.Collection;
import java.util.Map;
import org.orderportal.order.OrderId;

/** What another module says of orders in the list, by a lock beside their numbers: a bean. Only the reader sees it. */
public interface OrderRowSign {

    /** The words of the lock; orders without one are left out. */
    Map<OrderId, String> of(Collection<OrderId> orders);
}
