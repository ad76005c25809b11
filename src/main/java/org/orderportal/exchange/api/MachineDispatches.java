package org.orderportal.exchange.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.api.MachineDocuments.Made;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/** Makes dispatch advices of what machines write. */
@Component
class MachineDispatches {

    private final KnownRequests requests;
    private final DispatchFilling filling;
    private final DispatchAdvices advices;
    private final Orders orders;
    private final Drafts drafts;
    private final MachineDocuments documents;

    MachineDispatches(
            KnownRequests requests,
            DispatchFilling filling,
            DispatchAdvices advices,
            Orders orders,
            Drafts drafts,
            MachineDocuments documents) {
        this.requests = requests;
        this.filling = filling;
        this.advices = advices;
        this.orders = orders;
        this.drafts = drafts;
        this.documents = documents;
    }

    /** @param bytes the body, by which a request without a key is known again */
    Made take(OrderId order, @Nullable String key, DispatchBody body, byte[] bytes) {
        var lines = DispatchLines.of(orders, order, body);
        var known = requests.find(
                order, key, bytes, requestKey -> drafts.create(DocumentKind.DISPATCH_ADVICE, order, requestKey));
        return documents.write(known.document(), body.isToBeSent(), desk(order, known.requestKey(), body, lines));
    }

    private MachineDocuments.Desk desk(OrderId order, String requestKey, DispatchBody body, DispatchLines lines) {
        return new MachineDocuments.Desk() {
            /** Where the order cannot be dispatched now, this refuses it, and the draft is given up. */
            @Override
            public FieldPlaces fill(DocumentId id) {
                advices.create(order, requestKey);
                return filling.fill(id, body, lines);
            }

            @Override
            public List<DraftProblem> problems(DocumentId id) {
                return advices.problems(id);
            }

            @Override
            public Receipt send(DocumentId id, long revision) {
                return advices.send(id, revision, true);
            }
        };
    }
}
