package org.orderportal.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** The price of one base quantity, in the currency of its document: exact, at most 10 decimals. */
public record UnitPrice(@JsonValue BigDecimal value) {

    /** @throws IllegalArgumentException if the value has more digits than can be stored exactly */
    @JsonCreator
    public UnitPrice {
        value = Decimals.fitting(value, 24, 10, "price");
    }

    public static UnitPrice of(String text) {
        return new UnitPrice(new BigDecimal(text));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
