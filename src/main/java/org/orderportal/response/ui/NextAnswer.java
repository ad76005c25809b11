package org.orderportal.response.ui;

import org.orderportal.document.ui.DocumentBody.Next;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.NextToAnswer;
import org.orderportal.order.ui.Readers;
import org.springframework.stereotype.Component;

/** Where one goes on after an answer: to the next order that waits for one, or back to the orders. */
@Component
class NextAnswer {

    private final NextToAnswer orders;
    private final Readers readers;

    NextAnswer(NextToAnswer orders, Readers readers) {
        this.orders = orders;
        this.readers = readers;
    }

    Next after(OrderId answered) {
        var reader = readers.now();
        return orders.after(answered)
                .map(order -> new Next(
                        order.path(),
                        reader.text("response.next.order", order.number().text())))
                .orElseGet(() -> new Next(OrderLinks.LIST.substring(1), reader.text("response.next.none")));
    }
}
