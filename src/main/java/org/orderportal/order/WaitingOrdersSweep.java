package org.orderportal.order;

import org.orderportal.base.security.AsSystem;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether an order waits in vain. */
@Component
class WaitingOrdersSweep {

    private final WaitingOrders orders;
    private final AsSystem asSystem;

    WaitingOrdersSweep(WaitingOrders orders, AsSystem asSystem) {
        this.orders = orders;
        this.asSystem = asSystem;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sweep() {
        if (orders.count() > 0) {
            asSystem.run(orders::freeStragglers);
        }
    }
}
