package org.orderportal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Something that a demo supplier sells.
 *
 * @param euros    price of one base quantity, in euros
 * @param per      the base quantity of the price, 1 for most
 * @param rate     which of the country's VAT rates: normal, or one of the reduced ones
 * @param typical  a quantity that is often ordered
 * @param property a named property, as name=value
 */
record Article(
        String sellersId,
        String gtin,
        String name,
        @Nullable String description,
        String unit,
        BigDecimal euros,
        int per,
        Rate rate,
        BigDecimal typical,
        @Nullable String property) {

    enum Rate {
        NORMAL,
        MIDDLE,
        LOW
    }

    /** The price in another currency, with two decimals, or four where one piece costs next to nothing. */
    BigDecimal price(BigDecimal unitsPerEuro) {
        var decimals = euros.compareTo(BigDecimal.ONE) < 0 ? 4 : 2;
        return euros.multiply(unitsPerEuro).setScale(decimals, RoundingMode.HALF_UP);
    }
}
