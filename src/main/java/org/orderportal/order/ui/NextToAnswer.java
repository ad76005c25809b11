package org.orderportal.order.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderSort;
import org.orderportal.order.StatusFilter;
import org.springframework.stereotype.Component;

/** Finds the order that waits longest for the reader's answer: what one does next after an answer. */
@Component
public class NextToAnswer {

    private static final ListAddress WAITING = ListAddress.START
            .with(OrderFilter.INBOX.withStatus(StatusFilter.RESPONDABLE))
            .sortedBy(OrderSort.RECEIVED, false);

    /** @param path of its page, from where one goes on through the orders that wait */
    public record Waiting(OrderNumber number, String path) {}

    private final OrderList list;

    NextToAnswer(OrderList list) {
        this.list = list;
    }

    /** @param answered is left out, even where a part of it waits still */
    public Optional<Waiting> after(OrderId answered) {
        var piece = list.read(WAITING.filter(), WAITING.sort(), WAITING.descending(), null, 2);
        return piece.ids().stream()
                .filter(id -> !id.equals(answered))
                .findFirst()
                .flatMap(id -> list.rows(List.of(id)).stream().findFirst())
                .map(order -> new Waiting(
                        order.number(),
                        WAITING.after(OrderLinks.order(order.id()).substring(1))));
    }
}
