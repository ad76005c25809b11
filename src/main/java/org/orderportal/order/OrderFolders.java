package org.orderportal.order;

import java.util.Collection;
import java.util.function.Function;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.OrderSteering.Now;
import org.orderportal.order.OrderSteering.Skip;
import org.orderportal.order.OrderSteering.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts orders into the trash, takes them out, completes them by hand with a reason, and opens them again. */
@Service
public class OrderFolders {

    private final OrderSteering steering;
    private final RetriedTransactions transactions;

    OrderFolders(OrderSteering steering, RetriedTransactions transactions) {
        this.steering = steering;
        this.transactions = transactions;
    }

    /** Of these orders those with something open: to answer, deliver, invoice or credit. Trash asks first. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Collection<OrderId> withOpenWork(Collection<OrderId> ids) {
        return steering.withOpenWork(ids);
    }

    @SignedInOnly
    public BulkOutcome trash(Collection<OrderId> ids) {
        return steer(ids, OrderHistory.TRASHED, OrderFolders::trashed);
    }

    static Step trashed(Now now) {
        return now.controls().trashed()
                ? new Skip("trashed-already")
                : now.to(now.controls().withTrashed(true));
    }

    @SignedInOnly
    public BulkOutcome restore(Collection<OrderId> ids) {
        return steer(ids, OrderHistory.RESTORED, OrderFolders::restored);
    }

    static Step restored(Now now) {
        return now.controls().trashed() ? now.to(now.controls().withTrashed(false)) : new Skip("not-trashed");
    }

    /** @throws org.orderportal.base.error.Refusal if the reason is blank or too long */
    @SignedInOnly
    public BulkOutcome complete(Collection<OrderId> ids, String reason) {
        var words = OrderSteering.reason(reason);
        return steer(ids, OrderHistory.COMPLETED_BY_HAND, now -> completed(now, words), words);
    }

    private static Step completed(Now now, String reason) {
        var controls = now.controls();
        if (controls.trashed()) {
            return new Skip("in-trash");
        }
        if (controls.isClosed()) {
            return new Skip("completed-already");
        }
        if (controls.changeRequested() || controls.cancelRequested()) {
            return new Skip("answer-first");
        }
        return now.folder() == Folder.COMPLETED
                ? new Skip("completed-by-itself")
                : now.to(controls.withClosedReason(reason));
    }

    /** Takes back a completion by hand. */
    @SignedInOnly
    public BulkOutcome reopen(Collection<OrderId> ids) {
        return steer(ids, OrderHistory.REOPENED, OrderFolders::reopened);
    }

    private static Step reopened(Now now) {
        if (now.controls().trashed()) {
            return new Skip("in-trash");
        }
        if (now.controls().isClosed()) {
            return now.to(now.controls().withClosedReason(null));
        }
        return new Skip(now.folder() == Folder.COMPLETED ? "completed-by-itself" : "not-completed");
    }

    private BulkOutcome steer(Collection<OrderId> ids, String event, Function<Now, Step> decide, String... arguments) {
        return transactions.call(() -> steering.steer(ids, event, decide, arguments));
    }
}
