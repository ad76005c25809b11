package org.orderportal.dispatch.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Sending;
import org.orderportal.document.ui.DocumentSteps;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/** A dispatch advice that the receiver's system refused is made void, and what was written in it is written on. */
@Component
class DispatchSteps implements DocumentSteps {

    private final Sending sending;
    private final Orders orders;

    DispatchSteps(Sending sending, Orders orders) {
        this.sending = sending;
        this.orders = orders;
    }

    @Override
    public List<Step> of(DocumentSummary document, Optional<BuyerAnswer> answer) {
        if (document.kind() != DocumentKind.DISPATCH_ADVICE
                || answer.filter(BuyerAnswer::isRefusedOnTheWay).isEmpty()) {
            return List.of();
        }
        var voided = document.state() == DocumentState.VOIDED;
        var whyNot = voided ? whyNotDispatch(document) : sending.whyNotVoid(document.id());
        return List.of(new Step("dispatch.answer.correct", true, whyNot, () -> {
            if (!voided) {
                sending.declareVoid(document.id());
            }
            return OrderLinks.order(document.order()).substring(1) + "/dispatch";
        }));
    }

    private Optional<Impossible> whyNotDispatch(DocumentSummary document) {
        return orders.details(document.order()).actions().get(ActionKind.DISPATCH) instanceof Impossible why
                ? Optional.of(why)
                : Optional.empty();
    }
}
