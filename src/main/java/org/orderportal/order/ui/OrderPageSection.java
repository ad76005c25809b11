package org.orderportal.order.ui;

import java.util.Optional;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderDetails;

/** What another module adds to the order page: a bean; they stand in the order of their {@code @Order}. */
public interface OrderPageSection {

    /** The section for this order, or nothing where it has nothing to say. */
    Optional<PageSection> of(OrderDetails order);
}
