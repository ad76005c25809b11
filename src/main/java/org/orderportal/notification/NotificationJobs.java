package org.orderportal.notification;

import org.orderportal.base.security.AsSystem;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells people every few seconds what happened, and looks every minute what the clock brings. */
@Component
class NotificationJobs {

    private final Spreading spreading;
    private final ClockReports clock;
    private final AsSystem asSystem;

    NotificationJobs(Spreading spreading, ClockReports clock, AsSystem asSystem) {
        this.spreading = spreading;
        this.clock = clock;
        this.asSystem = asSystem;
    }

    @Scheduled(
            fixedDelayString = "${portal.notifications.every:PT5S}",
            initialDelayString = "${portal.notifications.every:PT5S}")
    void spread() {
        asSystem.run(spreading::spread);
    }

    @Scheduled(
            fixedDelayString = "${portal.notifications.clock:PT1M}",
            initialDelayString = "${portal.notifications.clock:PT1M}")
    void lookAtTheClock() {
        asSystem.run(clock::look);
    }
}
