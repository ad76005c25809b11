package org.orderportal.order;

import java.util.Optional;
import org.orderportal.base.IdText;

/** The id of an order. */
public record OrderId(long value) {

    /** Empty where the text is no id, which is answered exactly like an unknown one. */
    public static Optional<OrderId> parse(String text) {
        return IdText.parse(text).map(OrderId::new);
    }

    @Override
    public String toString() {
        return IdText.of(value);
    }
}
