package org.orderportal.response.ui;

import java.util.Optional;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageAct;
import org.orderportal.response.Responses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accepts an order just as it was ordered, with one click. */
@Component
@Order(10)
class AcceptAsOrdered implements OrderPageAct {

    private final QuickAnswers answers;
    private final Responses responses;

    AcceptAsOrdered(QuickAnswers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @Override
    public String labelKey() {
        return "response.quick.accept";
    }

    @Override
    public boolean isOfferedFor(OrderDetails order) {
        return QuickAnswers.isUnanswered(order);
    }

    @Override
    public Optional<Impossible> whyNot(OrderDetails order) {
        return QuickAnswers.whyNotRespond(order).or(() -> whyNotAsOrdered(order));
    }

    /** As it was ordered before, or as the buyer wants it now: one click does not say. */
    private static Optional<Impossible> whyNotAsOrdered(OrderDetails order) {
        return order.summary().status().control().asksForAnswer()
                ? Optional.of(new Impossible("response.quick.accept.buyer-asks"))
                : Optional.empty();
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public void start(OrderDetails order, Runnable onDone) {
        var id = order.summary().id();
        var number = order.summary().number().text();
        var refused = answers.carryOut(
                id,
                key -> responses.accept(id, key),
                receipt -> answers.reader().text("response.quick.accept.done", number, receipt.number()),
                onDone);
        if (!refused.isEmpty()) {
            Notices.failure(refused);
        }
    }
}
