package org.orderportal.notes.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageBanner;
import org.springframework.core.annotation.Order;

/** The notes that somebody pinned, on top of the page, for those who may read them. */
@org.springframework.stereotype.Component
@Order(10)
class PinnedOnOrderPage implements OrderPageBanner {

    private final NoteDesks desks;

    PinnedOnOrderPage(NoteDesks desks) {
        this.desks = desks;
    }

    @Override
    public Optional<Component> of(OrderDetails order) {
        return desks.of(order.summary().id()).map(PinnedNotes::new);
    }
}
