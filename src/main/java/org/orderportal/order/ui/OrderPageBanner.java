package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.orderportal.order.OrderDetails;

/**
 * What another module says on top of the order page, between its head and its sections: a bean; they stand in the order of
 * their {@code @Order}.
 */
public interface OrderPageBanner {

    /** What is said of this order, or nothing. */
    Optional<Component> of(OrderDetails order);
}
