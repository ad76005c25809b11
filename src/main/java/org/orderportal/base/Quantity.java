package org.orderportal.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of goods in the unit of its line: exact, never floating point, at most 10 decimals and 14 digits before
 * them (the column is {@code decimal(24,10)}). Normalised, so that 10 equals 10.000.
 */
public record Quantity(@JsonValue BigDecimal value) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if the value has more digits than can be stored exactly */
    @JsonCreator
    public Quantity {
        value = Decimals.fitting(value, 24, 10, "quantity");
    }

    public static Quantity of(String text) {
        return new Quantity(new BigDecimal(text));
    }

    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    /** This quantity, or zero where it is negative. */
    public Quantity atLeastZero() {
        return isNegative() ? ZERO : this;
    }

    public Quantity max(Quantity other) {
        return new Quantity(value.max(other.value));
    }

    public Quantity min(Quantity other) {
        return new Quantity(value.min(other.value));
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
