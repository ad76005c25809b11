package org.orderportal.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderedLine;

/**
 * What a quantity of a line comes to. At the order's price it is the part of the line's net amount, with its charges and
 * discounts; a new price changes the goods, and leaves those in proportion.
 */
final class LineWorth {

    private static final int SCALE = 12;

    private final OrderedLine article;
    private final @Nullable UnitPrice price;

    LineWorth(OrderedLine article, @Nullable UnitPrice price) {
        this.article = article;
        this.price = price;
    }

    Amount of(@Nullable Quantity quantity) {
        if (quantity == null || quantity.isZero()) {
            return Amount.ZERO;
        }
        var whole = article.quantity();
        if (whole.isZero()) {
            return Amount.rounded(goods(price, quantity));
        }
        var aside = article.netAmount().value().subtract(goods(article.price(), whole));
        var share = aside.multiply(quantity.value()).divide(whole.value(), SCALE, RoundingMode.HALF_UP);
        return Amount.rounded(goods(price, quantity).add(share));
    }

    private BigDecimal goods(@Nullable UnitPrice unitPrice, Quantity quantity) {
        if (unitPrice == null) {
            return BigDecimal.ZERO;
        }
        var value = quantity.value().multiply(unitPrice.value());
        var base = article.baseQuantity();
        return base == null || base.isZero() ? value : value.divide(base.value(), SCALE, RoundingMode.HALF_UP);
    }
}
