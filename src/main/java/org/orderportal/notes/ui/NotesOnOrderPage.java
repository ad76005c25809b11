package org.orderportal.notes.ui;

import java.util.Optional;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The internal notes, for those who may read them. */
@Component
@Order(10)
class NotesOnOrderPage implements OrderPageSection {

    private final NoteDesks desks;

    NotesOnOrderPage(NoteDesks desks) {
        this.desks = desks;
    }

    @Override
    public Optional<PageSection> of(OrderDetails order) {
        return desks.of(order.summary().id()).map(NotesSection::new);
    }
}
