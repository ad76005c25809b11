package org.orderportal.order;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;

/** From one amount to another, both included, each in the order's own currency; a missing end is open. */
public record AmountRange(@Nullable Amount least, @Nullable Amount most) {

    public static final AmountRange ANY = new AmountRange(null, null);

    public boolean isAny() {
        return least == null && most == null;
    }
}
