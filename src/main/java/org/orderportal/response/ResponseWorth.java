package org.orderportal.response;

import java.util.Optional;
import org.orderportal.base.Money;
import org.orderportal.document.DocumentWorth;
import org.orderportal.order.DocumentKind;
import org.springframework.stereotype.Component;

/** What an order response comes to, for lists: what is delivered now of what was ordered, and what was added. */
@Component
class ResponseWorth implements DocumentWorth {

    private final ResponseJson json;

    ResponseWorth(ResponseJson json) {
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ORDER_RESPONSE;
    }

    @Override
    public Optional<Money> of(String content) {
        return Optional.ofNullable(json.read(content).totals())
                .map(totals -> new Money(totals.accepted().plus(totals.added()), totals.currency()));
    }
}
