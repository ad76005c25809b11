package org.orderportal.document;

import java.util.Collection;
import java.util.Objects;
import org.orderportal.order.OrderEvents;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/** What follows when a document goes out, in the same transaction: history, outbox, and its draft takes no edit any more. */
@Component
class Aftermath {

    private final OrderEvents events;
    private final Outgoing outgoing;
    private final DoneEdits done;

    Aftermath(OrderEvents events, Outgoing outgoing, DoneEdits done) {
        this.events = events;
        this.outgoing = outgoing;
        this.done = done;
    }

    /** @param history the kind of the entry in the history of the orders */
    void sent(DocumentHead document, Collection<OrderId> orders, String history) {
        tell(document, orders, history);
        outgoing.put(document, Objects.requireNonNull(document.undoUntil()));
        done.forget(document.id());
    }

    void tell(DocumentHead document, Collection<OrderId> orders, String history) {
        orders.forEach(order -> events.add(order, history, Objects.requireNonNull(document.number())));
    }
}
