package org.orderportal.response.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.ui.DocumentSteps;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/** A response that the receiver's system refused is put right by another, which takes its place. */
@Component
class ResponseSteps implements DocumentSteps {

    private final Orders orders;

    ResponseSteps(Orders orders) {
        this.orders = orders;
    }

    @Override
    public List<Step> of(DocumentSummary document, Optional<BuyerAnswer> answer) {
        if (document.kind() != DocumentKind.ORDER_RESPONSE
                || answer.filter(BuyerAnswer::isRefusedOnTheWay).isEmpty()) {
            return List.of();
        }
        var whyNot = orders.details(document.order()).actions().get(ActionKind.RESPOND) instanceof Impossible why
                ? Optional.of(why)
                : Optional.<Impossible>empty();
        var path = OrderLinks.order(document.order()).substring(1) + "/response";
        return List.of(new Step("response.answer.again", true, whyNot, () -> path));
    }
}
