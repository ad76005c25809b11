package org.orderportal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a demo order.
 *
 * @param discountPercent a discount on the line, zero for none
 */
record DemoLine(
        String ref,
        Article article,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal discountPercent,
        Vat vat,
        @Nullable LocalDate requested,
        boolean partialDeliveryAllowed,
        @Nullable String note) {

    /** Quantity x price / base quantity, rounded to two decimals. */
    BigDecimal goods() {
        return quantity.multiply(price).divide(BigDecimal.valueOf(article.per()), 2, RoundingMode.HALF_UP);
    }

    BigDecimal discount() {
        return Percent.of(goods(), discountPercent);
    }

    /** The line net amount as EN 16931 computes it (BT-131). */
    BigDecimal net() {
        return goods().subtract(discount());
    }
}
