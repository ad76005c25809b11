package org.orderportal.response;

import java.util.HashMap;
import java.util.Map;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.AgreedTerms;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/** What the supplier answered last is what is agreed. */
@Component
class AnsweredTerms implements AgreedTerms {

    private final EarlierAnswers answers;

    AnsweredTerms(EarlierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<Long, UnitPrice> prices(OrderId order) {
        var prices = new HashMap<Long, UnitPrice>();
        answers.of(order)
                .ifPresent(answer -> answer.said().lines().stream()
                        .filter(line -> line.line() != null && line.price() != null && line.oldPrice() != null)
                        .forEach(line -> prices.put(line.line(), line.price())));
        return prices;
    }
}
