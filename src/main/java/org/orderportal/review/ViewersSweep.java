package org.orderportal.review;

import org.orderportal.base.security.AsSystem;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every ten minutes who looked at what. */
@Component
class ViewersSweep {

    private final OrderViewers viewers;
    private final AsSystem asSystem;

    ViewersSweep(OrderViewers viewers, AsSystem asSystem) {
        this.viewers = viewers;
        this.asSystem = asSystem;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void sweep() {
        asSystem.run(viewers::forgetOld);
    }
}
