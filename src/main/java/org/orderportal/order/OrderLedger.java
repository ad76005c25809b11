package org.orderportal.order;

import java.util.List;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** The entries behind every number of an order. */
@Service
public class OrderLedger {

    /**
     * The entries of one line, in the order in which they were posted.
     *
     * @throws org.orderportal.base.error.NotFound if there is no such order or line, or the reader may not see it
     */
    @SignedInOnly
    public List<LedgerEntry> entries(OrderId order, long lineId) {
        throw new UnsupportedOperationException();
    }
}
