package org.orderportal.order;

import org.orderportal.base.security.AsSystem;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute, and soon after the start, which orders have become overdue. */
@Component
class OverdueSweep {

    private final OverdueOrders orders;
    private final AsSystem asSystem;

    OverdueSweep(OverdueOrders orders, AsSystem asSystem) {
        this.orders = orders;
        this.asSystem = asSystem;
    }

    @Scheduled(fixedDelayString = "${portal.overdue.every:PT1M}", initialDelayString = "PT5S")
    void sweep() {
        asSystem.run(orders::list);
    }
}
