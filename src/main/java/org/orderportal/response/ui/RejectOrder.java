package org.orderportal.response.ui;

import java.util.Optional;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageAct;
import org.orderportal.response.Responses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rejects all of an order, after asking why. */
@Component
@Order(20)
class RejectOrder implements OrderPageAct {

    private final QuickAnswers answers;
    private final Responses responses;

    RejectOrder(QuickAnswers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @Override
    public String labelKey() {
        return "response.quick.reject";
    }

    @Override
    public boolean isOfferedFor(OrderDetails order) {
        return QuickAnswers.isUnanswered(order);
    }

    @Override
    public Optional<Impossible> whyNot(OrderDetails order) {
        return QuickAnswers.whyNotRespond(order);
    }

    @Override
    public void start(OrderDetails order, Runnable onDone) {
        var reader = answers.reader();
        var id = order.summary().id();
        var number = order.summary().number().text();
        new RejectDialog(
                        reader,
                        reader.text("response.quick.reject.title"),
                        reader.text(
                                "response.quick.reject.text", order.summary().buyerName(), number),
                        order.rules().reasonRequired(),
                        (code, words) -> answers.carryOut(
                                id,
                                key -> responses.reject(id, key, code, words),
                                receipt -> reader.text("response.quick.reject.done", number, receipt.number()),
                                onDone))
                .open();
    }
}
