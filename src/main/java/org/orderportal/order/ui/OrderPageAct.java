package org.orderportal.order.ui;

import java.util.Optional;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;

/**
 * Something that a module lets a person do with an order at once, on its page: a bean; they stand in the order of their
 * {@code @Order}, before the acts that every order has.
 */
public interface OrderPageAct {

    /** Its name: a translation key. */
    String labelKey();

    /** Whether it makes sense for the order at all. */
    boolean isOfferedFor(OrderDetails order);

    /** Why an act that is offered is not possible now. */
    Optional<Impossible> whyNot(OrderDetails order);

    /** Whether it has a button of its own beside those that create documents; else it stands in the menu. */
    default boolean isQuick() {
        return false;
    }

    /**
     * Asks what has to be asked, does it, and says what it has done.
     *
     * @param onDone shows the order as it stands then
     */
    void start(OrderDetails order, Runnable onDone);
}
