package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.orderportal.party.CompanyId;

/**
 * Something was entered into the history of an order. Published in the transaction that does it, so that what follows
 * from it is written down with it or not at all.
 *
 * @param kind      there is a text {@code order.history.<kind>} for it
 * @param arguments of that text
 */
public record OrderHappened(OrderId order, CompanyId supplier, Instant at, String kind, List<String> arguments) {

    public static final String RECEIVED = OrderHistory.RECEIVED;
    public static final String WAITING = OrderHistory.WAITING;
    public static final String CONNECTED = OrderHistory.CONNECTED;
    public static final String CHANGE_ARRIVED = OrderHistory.CHANGE_ARRIVED;
    public static final String CANCELLATION_ARRIVED = OrderHistory.CANCELLATION_ARRIVED;

    public OrderHappened {
        arguments = List.copyOf(arguments);
    }
}
