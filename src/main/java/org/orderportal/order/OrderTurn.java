package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order, and when it was not the supplier's turn to do something about it.
 *
 * @param pauses     when the supplier had to wait, ascending: for the buyer, or for the order to be connected
 * @param openNotice what the buyer sent last about it, and nobody has answered yet
 */
public record OrderTurn(
        OrderSummary order, List<Pause> pauses, @Nullable OpenNotice openNotice) {

    public OrderTurn {
        pauses = List.copyOf(pauses);
    }

    /** @param until null while it lasts */
    public record Pause(Instant from, @Nullable Instant until) {}

    /** An order change or cancellation. */
    public record OpenNotice(NoticeKind kind, String number, Instant receivedAt) {}

    /** Whether the supplier has to wait now. */
    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().until() == null;
    }
}
