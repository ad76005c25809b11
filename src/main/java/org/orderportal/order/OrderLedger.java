package org.orderportal.order;

import java.util.List;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries behind every number of an order. */
@Service
public class OrderLedger {

    private final OrderHeads heads;
    private final OrderLines lines;
    private final LedgerEntries entries;

    OrderLedger(OrderHeads heads, OrderLines lines, LedgerEntries entries) {
        this.heads = heads;
        this.lines = lines;
        this.entries = entries;
    }

    /**
     * The entries of one line, in the order in which they were posted.
     *
     * @throws NotFound if there is no such order or line, or the reader may not see it
     */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(OrderId order, long lineId) {
        if (heads.of(List.of(order)).isEmpty() || !lines.isOf(order, lineId)) {
            throw new NotFound("order line");
        }
        return entries.of(order, lineId);
    }
}
