package org.orderportal.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orderportal.order.OrderReferences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands documents to the outbox, and asks it how far they are. */
@Component
class Outgoing {

    private final ObjectProvider<Outbox> outbox;
    private final OrderReferences orders;
    private final Clock clock;

    Outgoing(ObjectProvider<Outbox> outbox, OrderReferences orders, Clock clock) {
        this.outbox = outbox;
        this.orders = orders;
        this.clock = clock;
    }

    /** In the transaction that sends it. */
    void put(DocumentHead sent, Instant notBefore) {
        outbox.getObject().put(outgoing(sent, notBefore));
    }

    private OutgoingDocument outgoing(DocumentHead sent, Instant notBefore) {
        var order = orders.of(sent.order());
        return new OutgoingDocument(
                sent.id(),
                sent.kind(),
                Objects.requireNonNull(sent.number()),
                sent.order(),
                order.profile(),
                sent.supplier(),
                sent.buyer(),
                notBefore);
    }

    Outbox.Stopped stop(DocumentId id) {
        return outbox.getObject().stop(id);
    }

    /** @return false where no mail can go to the buyer */
    boolean tellVoid(DocumentHead sent) {
        return outbox.getObject().tellVoid(outgoing(sent, clock.instant()));
    }

    /** Whether nothing of it can have left the portal, as it looks now. */
    boolean isUntouched(DocumentId id) {
        return transmissions(id).stream()
                .allMatch(way -> way.state() == Transmission.State.WAITING && way.attempts() == 0);
    }

    boolean withdraw(DocumentId id) {
        return outbox.getObject().withdraw(id);
    }

    boolean resend(DocumentId id) {
        return outbox.getObject().resend(id);
    }

    List<Transmission> transmissions(DocumentId id) {
        return transmissions(List.of(id)).getOrDefault(id, List.of());
    }

    Map<DocumentId, List<Transmission>> transmissions(Collection<DocumentId> ids) {
        return ids.isEmpty() ? Map.of() : outbox.getObject().transmissions(ids);
    }
}
