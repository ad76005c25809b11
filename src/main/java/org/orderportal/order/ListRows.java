package org.orderportal.order;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a list shows of its orders, and offers to choose from. */
@Component
record ListRows(OrderSummaries summaries, MatchReading matches, BuyerReading buyers) {

    List<OrderSummary> of(List<OrderId> ids) {
        return summaries.of(ids);
    }

    Map<OrderId, List<Match>> matches(List<OrderId> ids, String search) {
        return matches.of(summaries.of(ids), search);
    }

    List<BuyerChoice> buyers(ListQuestion question, String text, int limit) {
        return buyers.find(question, text, limit);
    }
}
