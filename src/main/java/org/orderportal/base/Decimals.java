package org.orderportal.base;

import java.math.BigDecimal;

/** Checks that a decimal fits its column exactly: both databases would round it without a word. */
final class Decimals {

    private Decimals() {}

    static BigDecimal fitting(BigDecimal value, int precision, int scale, String what) {
        var normal = value.stripTrailingZeros();
        if (normal.scale() > scale) {
            throw new IllegalArgumentException("A %s has at most %d decimals: %s".formatted(what, scale, value));
        }
        // Before the zeros are written out: 1e99999999 would keep a processor busy for minutes.
        if ((long) normal.precision() - normal.scale() > precision - scale) {
            throw new IllegalArgumentException(
                    "A %s has at most %d digits before the decimal point".formatted(what, precision - scale));
        }
        return normal.setScale(Math.max(normal.scale(), 0));
    }
}
