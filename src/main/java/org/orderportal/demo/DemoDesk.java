package org.orderportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.orderportal.order.OrderId;
import org.orderportal.review.QueueRow;
import org.orderportal.review.QueueView;
import org.orderportal.review.ReviewDesk;
import org.orderportal.review.ReviewQueue;
import org.orderportal.review.StandIns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's account managers have done before one looks: every view of their queue has something in it. */
@Component
@Profile("demo")
class DemoDesk {

    private static final String MANAGER = "maria@portal.example";
    private static final String ADMINISTRATOR = "johan@portal.example";
    private static final int ENOUGH = 9;

    private final ReviewQueue queue;
    private final ReviewDesk desk;
    private final StandIns standIns;
    private final DemoActing acting;
    private final Clock clock;

    DemoDesk(ReviewQueue queue, ReviewDesk desk, StandIns standIns, DemoActing acting, Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.standIns = standIns;
        this.acting = acting;
        this.clock = clock;
    }

    void begin() {
        var maria = acting.id(MANAGER);
        var johan = acting.id(ADMINISTRATOR);
        acting.as(MANAGER, () -> {
            var rows = queue.list(QueueView.UNASSIGNED, "", 0, ENOUGH);
            if (rows.size() == ENOUGH) {
                desk.assign(rows.subList(0, 3), maria);
                desk.follow(ids(rows.subList(2, 4)), true);
                desk.snooze(
                        ids(rows.subList(4, 5)),
                        clock.instant().plus(Duration.ofDays(2)),
                        "The supplier rings back when the pallets are counted.");
                desk.assign(rows.subList(6, 8), johan);
            }
            return rows;
        });
        acting.as(ADMINISTRATOR, () -> {
            standIns.name(maria, standIns.today(), standIns.today().plusDays(6));
            return maria;
        });
    }

    private static List<OrderId> ids(List<QueueRow> rows) {
        return rows.stream().map(row -> row.order().id()).toList();
    }
}
