package org.orderportal.dispatch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.PostalAddress;

/**
 * What a dispatch advice is written from: the orders as they stand, and what is remembered of their articles.
 *
 * @param orders  the one that it was begun from first
 * @param itemIds the supplier's numbers of articles that this buyer orders without one, by article
 * @param today   where its writer is
 */
record DispatchBasis(
        List<OrderDetails> orders,
        Map<String, String> itemIds,
        @Nullable String gs1Prefix,
        @Nullable PostalAddress dispatchFrom,
        LocalDate today) {

    OrderDetails first() {
        return orders.getFirst();
    }

    /** Those of the first order: all are of one buyer. */
    BuyerRules rules() {
        return first().rules();
    }

    String buyerName() {
        return first().summary().buyerName();
    }

    /** By their key, order by order. */
    Map<String, LineBasis> lines() {
        var lines = new LinkedHashMap<String, LineBasis>();
        for (int place = 0; place < orders.size(); place++) {
            var order = orders.get(place);
            var terms = LineTerms.of(order.rules(), order.content().kind());
            for (var line : order.lines()) {
                var basis = new LineBasis(
                        place, line, terms, itemIds.get(line.ordered().articleKey()));
                lines.put(basis.key(), basis);
            }
        }
        return lines;
    }

    /** Whether sending accepts an order that nobody has answered. */
    boolean impliesAcceptance() {
        return orders.stream()
                .anyMatch(order -> !order.rules().responseRequired()
                        && order.lines().stream()
                                .noneMatch(line -> line.quantities().isAnswered()));
    }
}
