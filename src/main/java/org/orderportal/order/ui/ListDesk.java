package org.orderportal.order.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.Orders;
import org.orderportal.order.SavedViews;
import org.orderportal.party.Companies;
import org.springframework.stereotype.Component;

/** All that the order list is served by. */
@Component
record ListDesk(
        OrderList list,
        Orders orders,
        ExportDownloads downloads,
        SavedViews views,
        Companies companies,
        RowSigns signs,
        Clock clock) {

    /** Empty where the order is gone. */
    String numberOf(OrderId order) {
        return list.rows(List.of(order)).stream()
                .findFirst()
                .map(row -> row.number().text())
                .orElse("");
    }

    /**
     * How many orders of the list need attention. Only where an index knows: beside other filters the count would cost
     * more than it tells.
     */
    Optional<ListCount> needingAttention(OrderFilter filter) {
        var plain = OrderFilter.INBOX.withFolder(filter.folder()).withSupplier(filter.supplier());
        return filter.folder() != FolderFilter.TRASHED
                        && filter.withNeedsAttention(false).equals(plain)
                ? Optional.of(list.count(plain.withNeedsAttention(true)))
                : Optional.empty();
    }
}
