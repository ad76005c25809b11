package org.orderportal.order.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules that are here say of orders in the list. */
@Component
class RowSigns {

    private final List<OrderRowSign> signs;

    RowSigns(ObjectProvider<OrderRowSign> signs) {
        this.signs = signs.orderedStream().toList();
    }

    Map<OrderId, String> of(Collection<OrderId> orders) {
        var words = new HashMap<OrderId, String>();
        signs.forEach(sign ->
                sign.of(orders).forEach((order, text) -> words.merge(order, text, (one, other) -> one + ", " + other)));
        return words;
    }
}
