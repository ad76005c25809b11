package org.orderportal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Takes a share of an amount, rounded to two decimals. */
final class Percent {

    private Percent() {}

    static BigDecimal of(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
