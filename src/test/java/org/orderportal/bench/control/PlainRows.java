package org.orderportal.bench.control;

import java.util.List;
import java.util.Map;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderSummary;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first rows of the list as JSON, read by the same services and for the same person; and a request for nothing. */
@RestController
@Profile("bench")
class PlainRows {

    private final OrderList list;

    PlainRows(OrderList list) {
        this.list = list;
    }

    /** What the list says above its rows, and the rows. */
    record Page(ListCount found, ListCount needAttention, List<OrderSummary> rows) {}

    @GetMapping("/bench/rows")
    Page rows(@RequestParam int limit, @RequestParam boolean descending) {
        var piece = list.read(OrderFilter.INBOX, OrderSort.RECEIVED, descending, null, limit);
        return new Page(
                list.count(OrderFilter.INBOX),
                list.count(OrderFilter.INBOX.withNeedsAttention(true)),
                list.rows(piece.ids()));
    }

    @GetMapping("/bench/bare")
    Map<String, Boolean> bare() {
        return Map.of("here", true);
    }
}
