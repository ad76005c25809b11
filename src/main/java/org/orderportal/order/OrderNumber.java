package org.orderportal.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number that the buyer gave an order: 1 to 200 characters, kept exactly as written. */
public record OrderNumber(@JsonValue String text) {

    @JsonCreator
    public OrderNumber {
        if (text.isBlank() || text.length() > 200) {
            throw new IllegalArgumentException("An order number has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
