package org.orderportal.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final DocumentMarks marks;
    private final DocumentTroubles troubles;
    private final ApplicationEventPublisher listeners;

    Aftermath(
            OrderEvents events,
            Outgoing outgoing,
            DoneEdits done,
            DocumentMarks marks,
            DocumentTroubles troubles,
            ApplicationEventPublisher listeners) {
        this.events = events;
        this.outgoing = outgoing;
        this.done = done;
        this.marks = marks;
        this.troubles = troubles;
        this.listeners = listeners;
    }

    /**
     * @param history the kind of the entry in the history of the orders
     * @param content what it says
     */
    void sent(DocumentHead document, Collection<OrderId> orders, String history, String content) {
        tell(document, orders, history);
        publish(document);
        outgoing.put(document, Objects.requireNonNull(document.undoUntil()));
        done.forget(document.id());
        marks.sent(document, content);
        troubles.refresh(orders);
    }

    /** Something has become of it: its orders, and what lists say of it, are told. */
    void moved(DocumentHead document, Collection<OrderId> orders, String history, String... more) {
        tell(document, orders, history, more);
        marks.moved(document);
        troubles.refresh(orders);
    }

    /** @param more arguments of the text, after the number */
    private void tell(DocumentHead document, Collection<OrderId> orders, String history, String... more) {
        var arguments = Stream.concat(Stream.of(Objects.requireNonNull(document.number())), Arrays.stream(more))
                .toArray(String[]::new);
        orders.forEach(order -> events.add(order, history, arguments));
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
