package org.orderportal.order;

import java.time.Instant;
import org.orderportal.base.CurrencyCode;
import org.orderportal.party.CompanyId;

/**
 * An order without its lines, with all that its status depends on beside them.
 *
 * @param buyerSpokeAfter how many entries its ledger had when the buyer's latest change or cancellation came
 */
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
        Answering answering,
        int buyerSpokeAfter) {

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
                answering,
                buyerSpokeAfter);
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
                other,
                buyerSpokeAfter);
    }

    /** The buyer has sent a change or a cancellation: what the supplier had sent until then waits no more. */
    OrderHead afterBuyerSpoke(int entriesSoFar) {
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
                controls.withWaitingForBuyer(false),
                answering,
                entriesSoFar);
    }
}
