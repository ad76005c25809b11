package org.orderportal.response.ui;

import java.util.Optional;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageAct;
import org.orderportal.response.Responses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the buyer that an order arrived, before it is answered. */
@Component
@Order(30)
class AcknowledgeReceipt implements OrderPageAct {

    private final QuickAnswers answers;
    private final Responses responses;

    AcknowledgeReceipt(QuickAnswers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @Override
    public String labelKey() {
        return "response.quick.acknowledge";
    }

    @Override
    public boolean isOfferedFor(OrderDetails order) {
        return QuickAnswers.isUnanswered(order);
    }

    @Override
    public Optional<Impossible> whyNot(OrderDetails order) {
        return order.acknowledgement() instanceof Impossible why ? Optional.of(why) : Optional.empty();
    }

    @Override
    public void start(OrderDetails order, Runnable onDone) {
        var summary = order.summary();
        var refused = answers.carryOut(
                summary.id(),
                key -> responses.acknowledge(summary.id(), key),
                receipt -> answers.reader()
                        .text(
                                "response.quick.acknowledge.done",
                                summary.buyerName(),
                                summary.number().text(),
                                receipt.number()),
                onDone);
        if (!refused.isEmpty()) {
            Notices.failure(refused);
        }
    }
}
