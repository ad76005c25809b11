package org.orderportal.order;

import org.orderportal.base.Ids;
import org.orderportal.party.BuyerRulesBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down an order that has just come in, with all that belongs to it. */
@Component
class OrderReceiving {

    private final PurchaseOrders orders;
    private final OrderParts parts;
    private final OrderTokens tokens;
    private final OrderHistory history;
    private final BuyerRulesBook rules;
    private final SupplierHours hours;
    private final Ids ids;

    OrderReceiving(
            PurchaseOrders orders,
            OrderParts parts,
            OrderTokens tokens,
            OrderHistory history,
            BuyerRulesBook rules,
            SupplierHours hours,
            Ids ids) {
        this.orders = orders;
        this.parts = parts;
        this.tokens = tokens;
        this.history = history;
        this.rules = rules;
        this.hours = hours;
        this.ids = ids;
    }

    @Transactional
    public Reception receive(ReceivedOrder received) {
        var number = received.content().number();
        return orders.find(received.buyer(), received.supplier(), number)
                .map(known -> compare(known, received))
                .orElseGet(() -> create(received));
    }

    private static Reception compare(PurchaseOrders.Known known, ReceivedOrder received) {
        return known.contentHash().equals(received.contentHash())
                ? new Reception.AlreadyHere(known.id())
                : new Reception.Conflict(known.id());
    }

    private Reception create(ReceivedOrder received) {
        var id = new OrderId(ids.next());
        var content = received.content();
        var demanded = rules.rulesFor(received.buyer(), received.supplier());
        var standing = OrderStanding.received(content, demanded, received.receivedAt());
        orders.add(id, received, standing.status(hours.of(received.supplier())));
        parts.add(id, received);
        tokens.add(id, received.supplier(), received.receivedAt(), content);
        var supplier = received.supplier().value();
        history.add(
                id,
                supplier,
                received.receivedAt(),
                OrderHistory.RECEIVED,
                content.buyer().name());
        if (received.waiting()) {
            history.add(id, supplier, received.receivedAt(), OrderHistory.WAITING);
        }
        return new Reception.Created(id);
    }
}
