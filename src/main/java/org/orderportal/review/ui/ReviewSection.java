package org.orderportal.review.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageSection;
import org.orderportal.order.ui.Readers;
import org.orderportal.review.ReasonWords;
import org.orderportal.review.ReviewQueue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an order, for account managers only: why it stands in the queue, whose it is, and what to do about it. */
@Component
@Order(ReviewSection.PLACE)
class ReviewSection implements OrderPageSection {

    static final int PLACE = 10;

    private final ReviewQueue queue;
    private final DeskActs acts;
    private final ReasonWords reasons;
    private final Readers readers;

    ReviewSection(ReviewQueue queue, DeskActs acts, ReasonWords reasons, Readers readers) {
        this.queue = queue;
        this.acts = acts;
        this.reasons = reasons;
        this.readers = readers;
    }

    @Override
    public Optional<PageSection> of(OrderDetails order) {
        var reader = readers.now();
        if (!reader.isStaff()) {
            return Optional.empty();
        }
        var id = order.summary().id();
        var panel = new ReviewPanel(
                () -> queue.of(id),
                acts,
                () -> new RowWords(readers.now(), reasons),
                () -> UI.getCurrent().refreshCurrentRoute(false));
        return Optional.of(new PageSection("review", reader.text("review.section"), panel));
    }
}
