package org.orderportal.order;

import java.time.Clock;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters into the history of an order what its documents do, in the transaction that does it. */
@Service
public class OrderEvents {

    public static final String RESPONSE_SENT = "response-sent";
    public static final String RESPONSE_WITHDRAWN = "response-withdrawn";
    public static final String RECEIPT_ACKNOWLEDGED = "receipt-acknowledged";
    public static final String RECEIPT_WITHDRAWN = "receipt-withdrawn";

    public static final String DISPATCH_SENT = "dispatch-sent";
    public static final String DISPATCH_WITHDRAWN = "dispatch-withdrawn";
    public static final String DISPATCH_VOIDED = "dispatch-voided";

    public static final String INVOICE_SENT = "invoice-sent";
    public static final String INVOICE_WITHDRAWN = "invoice-withdrawn";
    public static final String CREDIT_SENT = "credit-sent";
    public static final String CREDIT_WITHDRAWN = "credit-withdrawn";
    public static final String INVOICE_VOIDED = "invoice-voided";
    public static final String CREDIT_VOIDED = "credit-voided";

    private final OrderSummaries orders;
    private final OrderHistory history;
    private final Clock clock;

    OrderEvents(OrderSummaries orders, OrderHistory history, Clock clock) {
        this.orders = orders;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param kind      there is a text {@code order.history.<kind>} for it
     * @param arguments of that text
     * @throws NotFound if there is no such order, or the reader may not see it
     */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(OrderId order, String kind, String... arguments) {
        var found = orders.find(order).orElseThrow(() -> new NotFound("order"));
        history.add(order, found.supplier().value(), clock.instant(), kind, arguments);
    }
}
