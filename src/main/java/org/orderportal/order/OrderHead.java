package org.orderportal.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CurrencyCode;
import org.orderportal.party.CompanyId;

/**
 * An order without its lines, with all that its status depends on beside them.
 *
 * @param buyerWord what its buyer has sent about it since, if anything
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
        @Nullable BuyerWord buyerWord) {

    OrderHead with(Controls other) {
        return with(other, answering, buyerWord);
    }

    OrderHead with(Answering other) {
        return with(controls, other, buyerWord);
    }

    /**
     * The buyer has sent a change or a cancellation: what the supplier had sent until then waits no more. One that comes
     * after the order was cancelled asks for nothing.
     */
    OrderHead afterBuyerSpoke(BuyerWord word) {
        var turned = controls.withWaitingForBuyer(false);
        return with(turned.cancelled() ? turned : turned.withAsked(word.kind()), answering, word);
    }

    /** How many entries its ledger had when the buyer spoke last; 0 where the buyer has said nothing since the order. */
    int buyerSpokeAfter() {
        return buyerWord == null ? 0 : buyerWord.after();
    }

    /** When what is to be answered came: the order, or what the buyer wants to change about it. */
    Instant askedAt() {
        return buyerWord != null && controls.facet().asksForAnswer() ? buyerWord.at() : receivedAt;
    }

    private OrderHead with(Controls newControls, Answering newAnswering, @Nullable BuyerWord newWord) {
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
                newControls,
                newAnswering,
                newWord);
    }
}
