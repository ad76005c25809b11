package org.orderportal.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of money in the currency of its document: exact, at most 4 decimals (the column is {@code decimal(19,4)}).
 * With its currency beside it, it is {@link Money}.
 */
public record Amount(@JsonValue BigDecimal value) implements Comparable<Amount> {

    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if the value has more digits than can be stored exactly */
    @JsonCreator
    public Amount {
        value = Decimals.fitting(value, 19, 4, "amount");
    }

    public static Amount of(String text) {
        return new Amount(new BigDecimal(text));
    }

    /** Rounded half up to two decimals, as EN 16931 rounds a line net amount (BT-131). */
    public static Amount rounded(BigDecimal value) {
        return new Amount(value.setScale(2, RoundingMode.HALF_UP));
    }

    public Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    public Amount minus(Amount other) {
        return new Amount(value.subtract(other.value));
    }

    public Money in(CurrencyCode currency) {
        return new Money(this, currency);
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
