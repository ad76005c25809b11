package org.orderportal.order;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a list shows of its orders, and offers to choose from. */
@Component
record ListRows(OrderSummaries summaries, MatchReading matches, BuyerReading buyers) {

    List<OrderSummary> of(List<OrderId> ids) {
        return summaries.of(ids);
    }

    FoundOrders of(List<OrderId> ids, String search) {
        var rows = summaries.of(ids);
        return new FoundOrders(rows, matches.of(rows, search));
    }

    List<BuyerChoice> buyers(ListQuestion question, String text, int limit) {
        return buyers.find(question, text, limit);
    }
}
