package org.orderportal.document;

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

    Outgoing(ObjectProvider<Outbox> outbox, OrderReferences orders) {
        this.outbox = outbox;
        this.orders = orders;
    }

    /** In the transaction that sends it. */
    void put(DocumentHead sent, Instant notBefore) {
        var order = orders.of(sent.order());
        outbox.getObject()
                .put(new OutgoingDocument(
                        sent.id(),
                        sent.kind(),
                        Objects.requireNonNull(sent.number()),
                        sent.order(),
                        order.profile(),
                        sent.supplier(),
                        sent.buyer(),
                        notBefore));
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
