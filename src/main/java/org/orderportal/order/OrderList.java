package org.orderportal.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** Lists orders by seeking along an index: any depth costs the same. Everything is narrowed to the reader's scope. */
@Service
public class OrderList {

    /** How far an exact count goes. */
    public static final int COUNT_LIMIT = 1_000;

    /**
     * The ids of the next orders in sort order.
     *
     * @param after the last id of the piece before, or null for the start
     * @param limit at most so many
     */
    @SignedInOnly
    public List<OrderId> ids(
            OrderFilter filter, OrderSort sort, boolean descending, @Nullable OrderId after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The rows of those ids, in their order; ids that are gone, or not the reader's, are left out. */
    @SignedInOnly
    public List<OrderSummary> rows(List<OrderId> ids) {
        throw new UnsupportedOperationException();
    }

    /** How many orders the filter finds: exact up to {@link #COUNT_LIMIT}, and that number + 1 for "more". */
    @SignedInOnly
    public int count(OrderFilter filter) {
        throw new UnsupportedOperationException();
    }
}
