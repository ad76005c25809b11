package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list of orders.
 *
 * @param ids          in the list's order
 * @param next         where the next piece starts; null at the end of the list
 * @param searchedBackTo set where the search stopped before the piece was full, since too many orders were looked at in
 *                     vain: when the last of those came in. {@code next} goes on from there.
 * @param found        how many orders there are in all, where reading has told it; else null
 * @param sort         what the piece is sorted by: date received, where more was found than can be sorted otherwise
 */
public record ListPiece(
        List<OrderId> ids,
        @Nullable ListPosition next,
        @Nullable Instant searchedBackTo,
        @Nullable ListCount found,
        OrderSort sort,
        boolean descending) {

    public ListPiece {
        ids = List.copyOf(ids);
    }

    ListPiece ofAll(ListCount count) {
        return new ListPiece(ids, next, searchedBackTo, count, sort, descending);
    }

    public boolean stoppedEarly() {
        return searchedBackTo != null;
    }
}
