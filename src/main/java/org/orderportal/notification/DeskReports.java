package org.orderportal.notification;

import java.util.List;
import org.orderportal.notes.ColleagueMentioned;
import org.orderportal.order.OrderReferences;
import org.orderportal.review.SupplierReminded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what account managers want of suppliers and of each other. */
@Component
class DeskReports {

    private final Notices notices;
    private final OrderReferences orders;

    DeskReports(Notices notices, OrderReferences orders) {
        this.notices = notices;
        this.orders = orders;
    }

    /** What the note says stays in the note. */
    @EventListener
    void on(ColleagueMentioned event) {
        var notice = Notice.of(
                        Occasion.MENTIONED,
                        "mentioned:%s:%s".formatted(event.note(), event.colleague()),
                        orders.of(event.order()).supplier(),
                        event.order(),
                        event.at())
                .leadingTo("/orders/" + event.order() + "#internal-notes");
        notices.tell(notice, List.of(event.colleague()));
    }

    @EventListener
    void on(SupplierReminded event) {
        for (var occasion : List.of(Occasion.REMINDED, Occasion.SUPPLIER_REMINDED)) {
            notices.tell(Notice.of(
                            occasion,
                            "reminded:%s:%d:%s".formatted(event.order(), event.reminder(), occasion),
                            event.supplier(),
                            event.order(),
                            event.at())
                    .saying(event.supplierName()));
        }
    }
}
