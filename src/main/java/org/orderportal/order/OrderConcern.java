package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason why somebody should look at an order, which another module knows: an invoice that the buyer rejected.
 *
 * @param mark      tells it from others of the same order, and stays the same as long as it is the same reason; at most
 *                  60 characters
 * @param textKey   says it in a few words
 * @param arguments of that text
 * @param since     when it began
 * @param dueAt     when it should be done with; null where the desk's own time holds
 */
public record OrderConcern(
        String mark,
        String textKey,
        List<Object> arguments,
        Instant since,
        @Nullable Instant dueAt) {

    public OrderConcern {
        arguments = List.copyOf(arguments);
    }
}
