package org.orderportal.order;

/**
 * Says that this portal can make the document that answers an order, and where: a bean of the module that makes it.
 * Whether it may be made now is for {@link OrderDetails#actions()} to say.
 */
public interface OrderAction {

    ActionKind kind();

    /** The page, as a path within the portal, on which the document for this order is written. */
    String path(OrderId order);
}
