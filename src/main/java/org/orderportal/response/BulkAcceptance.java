package org.orderportal.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.ResponseFacet;
import org.springframework.stereotype.Service;

/**
 * Accepts many orders as ordered, each by a response of its own and in a transaction of its own: what one order refuses
 * keeps no other back. Nothing here may be called within a transaction.
 */
@Service
public class BulkAcceptance {

    /** More take so long that the first ones can no longer be taken back. */
    static final int MOST = 100;

    /** What was accepted, and the responses that say so. */
    public record Accepted(BulkOutcome outcome, Map<OrderId, Receipt> receipts) {}

    private final Orders orders;
    private final Drafts drafts;
    private final Responses responses;
    private final Sending sending;

    BulkAcceptance(Orders orders, Drafts drafts, Responses responses, Sending sending) {
        this.orders = orders;
        this.drafts = drafts;
        this.responses = responses;
        this.sending = sending;
    }

    /** Accepts those that nobody has answered, or begun to answer. */
    @SignedInOnly
    public Accepted accept(Collection<OrderId> ids) {
        var receipts = new LinkedHashMap<OrderId, Receipt>();
        var skipped = new LinkedHashMap<OrderId, Impossible>();
        for (var id : ids) {
            if (receipts.size() == MOST) {
                skipped.put(id, new Impossible("response.skipped.too-many", MOST));
            } else {
                attempt(id, skipped, () -> {
                    whyNot(orders.details(id)).ifPresent(BulkAcceptance::refuse);
                    receipts.put(id, responses.accept(id, "bulk:" + UUID.randomUUID()));
                });
            }
        }
        return new Accepted(new BulkOutcome(List.copyOf(receipts.keySet()), skipped), receipts);
    }

    /** Takes the responses back that are not on their way yet. */
    @SignedInOnly
    public BulkOutcome takeBack(Map<OrderId, Receipt> receipts) {
        var done = new ArrayList<OrderId>();
        var skipped = new LinkedHashMap<OrderId, Impossible>();
        receipts.forEach((order, receipt) -> attempt(order, skipped, () -> {
            sending.undo(receipt.id());
            done.add(order);
        }));
        return new BulkOutcome(done, skipped);
    }

    private static void attempt(OrderId id, Map<OrderId, Impossible> skipped, Runnable act) {
        try {
            act.run();
        } catch (DraftRefused refused) {
            var first = refused.problems().getFirst();
            skipped.put(id, new Impossible(first.key(), first.arguments().toArray()));
        } catch (Refusal refused) {
            skipped.put(id, new Impossible(refused.key(), refused.arguments()));
        } catch (NotFound unknown) {
            skipped.put(id, new Impossible("order.skipped.unknown"));
        }
    }

    private Optional<Impossible> whyNot(OrderDetails order) {
        if (order.actions().get(ActionKind.RESPOND) instanceof Impossible why) {
            return Optional.of(why);
        }
        var status = order.summary().status();
        if (status.control().asksForAnswer()) {
            return Optional.of(new Impossible("order.skipped.answer-first"));
        }
        var open = status.response() == ResponseFacet.NOT_ANSWERED || status.response() == ResponseFacet.RECEIVED;
        if (!open) {
            return Optional.of(new Impossible("order.action.answered-already"));
        }
        return drafts.find(DocumentKind.ORDER_RESPONSE, order.summary().id())
                .map(drafts::read)
                .filter(draft -> draft.revision() > 0)
                .map(draft -> new Impossible("response.skipped.being-written", draft.changedBy()));
    }

    private static void refuse(Impossible why) {
        throw new Refusal(why.reasonKey(), why.arguments().toArray());
    }
}
