package org.orderportal.order;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes at orders what is wrong with their documents, in the transaction that changes these, so that lists find them and
 * none of them counts as completed.
 */
@Service
public class TroubledOrders {

    private final OrderHeads heads;
    private final OrderStandings standings;
    private final OrderHistory history;
    private final Clock clock;

    TroubledOrders(OrderHeads heads, OrderStandings standings, OrderHistory history, Clock clock) {
        this.heads = heads;
        this.standings = standings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Locks the orders ascending, and notes what differs. A buyer who refuses an invoice brings its order back from the
     * trash.
     *
     * @param troubles of every order that is noted; what the caller may not see stays as it is
     */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Map<OrderId, OrderTroubles> troubles) {
        var changed = heads.lock(troubles.keySet()).stream()
                .filter(head -> !head.controls().troubles().equals(troubles.get(head.id())))
                .map(head -> noted(head, troubles.getOrDefault(head.id(), OrderTroubles.NONE)))
                .toList();
        changed.forEach(heads::write);
        standings.refresh(changed);
    }

    private OrderHead noted(OrderHead head, OrderTroubles now) {
        var controls = head.controls();
        var refused = now.invoiceDisputed() && !controls.troubles().invoiceDisputed();
        if (refused && controls.trashed()) {
            history.add(head.id(), head.supplier().value(), clock.instant(), OrderHistory.RESTORED_FOR_BUYER);
            controls = controls.withTrashed(false);
        }
        return head.with(controls.with(now));
    }

    /** What is noted at the orders that the caller may see. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<Noted> noted(Collection<OrderId> orders) {
        return heads.of(orders).stream()
                .map(head -> new Noted(head.id(), head.number(), head.controls().troubles()))
                .toList();
    }

    /** An order with what is noted at it. */
    public record Noted(OrderId order, OrderNumber number, OrderTroubles troubles) {}
}
