package org.orderportal.order.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderHolds;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/** Carries out acts on one order. */
@Component
class OrderActs {

    private final OrderFolders folders;
    private final OrderHolds holds;

    OrderActs(OrderFolders folders, OrderHolds holds) {
        this.folders = folders;
        this.holds = holds;
    }

    /** Whether something is left to do that the trash would hide. */
    boolean hasOpenWork(OrderId id) {
        return !folders.withOpenWork(List.of(id)).isEmpty();
    }

    /**
     * Does it, or says why not.
     *
     * @throws Refusal if the reason does not do
     */
    Optional<Impossible> carryOut(OrderAct act, OrderId id, String reason) {
        return switch (act) {
            case TRASH -> refusal(folders.trash(List.of(id)), id);
            case RESTORE -> refusal(folders.restore(List.of(id)), id);
            case COMPLETE -> refusal(folders.complete(List.of(id), reason), id);
            case REOPEN -> refusal(folders.reopen(List.of(id)), id);
            case CLOSE_SHORT -> done(() -> holds.closeShort(id, reason));
            case HOLD -> done(() -> holds.hold(id, reason));
            case RELEASE -> done(() -> holds.release(id, reason));
        };
    }

    private static Optional<Impossible> refusal(BulkOutcome outcome, OrderId id) {
        return Optional.ofNullable(outcome.skipped().get(id));
    }

    private static Optional<Impossible> done(Runnable act) {
        act.run();
        return Optional.empty();
    }
}
