package org.orderportal.document;

import java.util.Collection;
import java.util.Objects;
import org.orderportal.order.OrderEvents;
import org.orderportal.order.OrderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a document goes out, in the same transaction: history, outbox, and its draft takes no edit any more. */
@Component
class Aftermath {

    private final OrderEvents events;
    private final Outgoing outgoing;
    private final DoneEdits done;
    private final ApplicationEventPublisher listeners;

    Aftermath(OrderEvents events, Outgoing outgoing, DoneEdits done, ApplicationEventPublisher listeners) {
        this.events = events;
        this.outgoing = outgoing;
        this.done = done;
        this.listeners = listeners;
    }

    /** @param history the kind of the entry in the history of the orders */
    void sent(DocumentHead document, Collection<OrderId> orders, String history) {
        tell(document, orders, history);
        publish(document);
        outgoing.put(document, Objects.requireNonNull(document.undoUntil()));
        done.forget(document.id());
    }

    void tell(DocumentHead document, Collection<OrderId> orders, String history) {
        orders.forEach(order -> events.add(order, history, Objects.requireNonNull(document.number())));
        if (document.state() != DocumentState.SENT) {
            publish(document);
        }
    }

    private void publish(DocumentHead document) {
        listeners.publishEvent(new DocumentHappened(
                document.id(),
                document.kind(),
                Objects.requireNonNull(document.number()),
                document.order(),
                document.supplier(),
                document.state(),
                document.changedAt()));
    }
}
