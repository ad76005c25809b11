package org.orderportal.order;

import java.time.Instant;
import org.orderportal.base.CurrencyCode;
import org.orderportal.party.CompanyId;

/** An order without its lines, with all that its status depends on beside them. */
record OrderHead(
        OrderId id,
        OrderNumber number,
        CompanyId buyer,
        String buyerName,
        CompanyId supplier,
        OrderKind kind,
        CurrencyCode currency,
        Instant receivedAt,
        boolean waitingForConnection,
        Controls controls,
        Answering answering) {

    OrderHead with(Controls other) {
        return new OrderHead(
                id,
                number,
                buyer,
                buyerName,
                supplier,
                kind,
                currency,
                receivedAt,
                waitingForConnection,
                other,
                answering);
    }

    OrderHead with(Answering other) {
        return new OrderHead(
                id,
                number,
                buyer,
                buyerName,
                supplier,
                kind,
                currency,
                receivedAt,
                waitingForConnection,
                controls,
                other);
    }
}
