package org.orderportal.order;

import java.time.Clock;
import java.util.List;
import org.orderportal.base.Ids;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.order.OrderSteering.Now;
import org.orderportal.order.OrderSteering.Skip;
import org.orderportal.order.OrderSteering.Step;
import org.springframework.stereotype.Service;

/** Stops work on an order, and gives it free: a hold by an account manager, and giving up what will never come. */
@Service
public class OrderHolds {

    private final OrderSteering steering;
    private final OrderPostings postings;
    private final OrderHeads heads;
    private final OrderHistory history;
    private final RetriedTransactions transactions;
    private final Ids ids;
    private final Clock clock;

    OrderHolds(
            OrderSteering steering,
            OrderPostings postings,
            OrderHeads heads,
            OrderHistory history,
            RetriedTransactions transactions,
            Ids ids,
            Clock clock) {
        this.steering = steering;
        this.postings = postings;
        this.heads = heads;
        this.history = history;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Blocks dispatch and invoice.
     *
     * @throws org.orderportal.base.error.Refusal if the reason is blank or too long, or the order is on hold or closed
     */
    @StaffOnly
    public void hold(OrderId id, String reason) {
        var words = OrderSteering.reason(reason);
        transactions.run(() -> steering.steerOne(id, OrderHistory.HELD, now -> held(now, words), words));
    }

    private static Step held(Now now, String reason) {
        var controls = now.controls();
        if (controls.trashed()) {
            return new Skip("in-trash");
        }
        if (controls.isClosed()) {
            return new Skip("completed-already");
        }
        return controls.isOnHold() ? new Skip("held-already") : now.to(controls.withHoldReason(reason));
    }

    /** @throws org.orderportal.base.error.Refusal if the reason is blank or too long, or the order is not on hold */
    @StaffOnly
    public void release(OrderId id, String reason) {
        var words = OrderSteering.reason(reason);
        transactions.run(() -> steering.steerOne(id, OrderHistory.RELEASED, OrderHolds::released, words));
    }

    private static Step released(Now now) {
        return now.controls().isOnHold() ? now.to(now.controls().withHoldReason(null)) : new Skip("not-held");
    }

    /**
     * Declares that what is left to deliver, and what is on back order, will never come: S = the rest, B = 0.
     *
     * @throws org.orderportal.base.error.Refusal if nothing is left, or the reason is blank or too long
     */
    @SignedInOnly
    public void closeShort(OrderId id, String reason) {
        var words = OrderSteering.reason(reason);
        transactions.run(() -> giveUp(id, words));
    }

    private void giveUp(OrderId id, String words) {
        var act = new Posting.Source(DocumentKind.ACT, ids.next(), words);
        postings.post(id, List.of(new Posting.CloseShort(act)));
        heads.of(List.of(id))
                .forEach(head ->
                        history.add(id, head.supplier().value(), clock.instant(), OrderHistory.CLOSED_SHORT, words));
    }
}
