package org.orderportal.notification;

import org.orderportal.order.OrderHappened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps for telling what comes in from buyers. */
@Component
class OrderReports {

    private final FactRows facts;

    OrderReports(FactRows facts) {
        this.facts = facts;
    }

    @EventListener
    void on(OrderHappened event) {
        switch (event.kind()) {
            case OrderHappened.RECEIVED, OrderHappened.CONNECTED -> facts.add(received(event), null, 0);
            case OrderHappened.WAITING -> {
                // It is no news to the supplier, who does not see it, before it waits no more.
                facts.remove(received(event).fact());
                facts.add(notice(event, Occasion.ORDER_WAITS, "order-waits:" + event.order()), null, 0);
            }
            case OrderHappened.CHANGE_ARRIVED -> facts.add(arrived(event, Occasion.ORDER_CHANGED), null, 0);
            case OrderHappened.CANCELLATION_ARRIVED -> facts.add(arrived(event, Occasion.ORDER_CANCELLED), null, 0);
            default -> {
                // The rest is told by the order's own history.
            }
        }
    }

    private static Notice received(OrderHappened event) {
        return notice(event, Occasion.ORDER_RECEIVED, "order-received:" + event.order());
    }

    private static Notice arrived(OrderHappened event, Occasion occasion) {
        var number = String.join(" ", event.arguments());
        var fact = "%s:%s:%d".formatted(event.kind(), event.order(), event.at().toEpochMilli());
        return notice(event, occasion, fact).saying(number);
    }

    private static Notice notice(OrderHappened event, Occasion occasion, String fact) {
        return Notice.of(occasion, fact, event.supplier(), event.order(), event.at());
    }
}
