package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderBulkAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins one dispatch advice for the ticked orders, and opens it; they have to go to one buyer and one place. */
@Component
@Order(60)
class DispatchTogether implements OrderBulkAction {

    private final DispatchAdvices advices;

    DispatchTogether(DispatchAdvices advices) {
        this.advices = advices;
    }

    @Override
    public String labelKey() {
        return "dispatch.bulk";
    }

    @Override
    public String doneKey() {
        return "dispatch.bulk.done";
    }

    @Override
    public boolean isOfferedIn(FolderFilter folder) {
        return folder == FolderFilter.INBOX || folder == FolderFilter.ALL;
    }

    @Override
    public Applied apply(Collection<OrderId> ids, String reason) {
        var draft = advices.open(List.copyOf(ids));
        UI.getCurrent().navigate("dispatches/" + draft);
        return Applied.forGood(new BulkOutcome(List.copyOf(ids), Map.of()));
    }
}
