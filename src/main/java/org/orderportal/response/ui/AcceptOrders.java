package org.orderportal.response.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderportal.document.Receipt;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderBulkAction;
import org.orderportal.response.BulkAcceptance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accepts the ticked orders just as they were ordered, and takes that back while it is possible. */
@Component
@Order(50)
class AcceptOrders implements OrderBulkAction {

    private final BulkAcceptance acceptance;

    AcceptOrders(BulkAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public String labelKey() {
        return "response.bulk.accept";
    }

    @Override
    public String doneKey() {
        return "response.bulk.accept.done";
    }

    @Override
    public boolean isOfferedIn(FolderFilter folder) {
        return folder == FolderFilter.INBOX || folder == FolderFilter.ALL;
    }

    @Override
    public Optional<Question> ask(Collection<OrderId> ids) {
        return Optional.of(
                new Question("response.bulk.accept.title", "response.bulk.accept.text", List.of(ids.size()), false));
    }

    @Override
    public Applied apply(Collection<OrderId> ids, String reason) {
        var accepted = acceptance.accept(ids);
        return new Applied(accepted.outcome(), undo(accepted.receipts()));
    }

    /** As long as the first of them can be taken back, all can. */
    private Optional<Undo> undo(Map<OrderId, Receipt> receipts) {
        return receipts.values().stream()
                .map(Receipt::undoUntil)
                .min(java.time.Instant::compareTo)
                .map(until -> new Undo(until, "response.bulk.accept.undone", () -> acceptance.takeBack(receipts)));
    }
}
