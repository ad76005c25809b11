package org.orderportal.order.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import org.orderportal.order.ListCount;
import org.orderportal.order.NewOrders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers open lists that ask whether something new came in; Vaadin and its session have no part in it. */
@RestController
class OrderNewsAnswers {

    private final NewOrders orders;
    private final Readers readers;

    OrderNewsAnswers(NewOrders orders, Readers readers) {
        this.orders = orders;
        this.readers = readers;
    }

    /**
     * What is new.
     *
     * @param text the same in the reader's words; empty for none
     */
    record News(long count, String text) {}

    /**
     * Answers for one list.
     *
     * @param since when the list was read
     * @param list  its address, as after the question mark
     */
    @GetMapping("/poll/orders")
    News news(@RequestParam Instant since, @RequestParam(defaultValue = "") String list) {
        var filter = ListAddress.of(QueryParameters.fromString(list)).filter();
        var count = orders.count(filter, since);
        return new News(count.number(), inWords(count));
    }

    private String inWords(ListCount count) {
        var reader = readers.now();
        var number = reader.formats().number(count.number());
        if (count.number() == 0) {
            return "";
        }
        return count.exact()
                ? reader.text("order.news.count", count.number(), number)
                : reader.text("order.news.more", number);
    }
}
