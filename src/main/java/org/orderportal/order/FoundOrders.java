package org.orderportal.order;

import java.util.List;
import java.util.Map;

/**
 * What a list shows of orders that a search found.
 *
 * @param matches why each was found: one reason a word, the most telling first
 */
public record FoundOrders(List<OrderSummary> rows, Map<OrderId, List<Match>> matches) {

    public FoundOrders {
        rows = List.copyOf(rows);
        matches = Map.copyOf(matches);
    }
}
