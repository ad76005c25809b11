package org.orderportal.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageBanner;
import org.orderportal.order.ui.Readers;

/** Above the order, for account managers only: which colleagues look at it now. */
@org.springframework.stereotype.Component
class ViewersBanner implements OrderPageBanner {

    private final Readers readers;

    ViewersBanner(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Optional<Component> of(OrderDetails order) {
        return Optional.of(order.summary().id())
                .filter(id -> readers.now().isStaff())
                .map(OrderViewersNote::new);
    }
}
