package org.orderportal.order;

/** Where orders are found in the portal. */
public final class OrderLinks {

    /** The list of orders. */
    public static final String LIST = "/orders";

    private OrderLinks() {}

    /** The page of one order. */
    public static String order(OrderId id) {
        return LIST + "/" + id;
    }
}
