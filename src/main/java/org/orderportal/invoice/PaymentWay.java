package org.orderportal.invoice;

import org.jspecify.annotations.Nullable;

/**
 * A way in which a company is paid, as it is remembered.
 *
 * @param creditor its number as one who takes money by direct debit
 */
public record PaymentWay(
        PaymentKind kind,
        @Nullable String account,
        @Nullable String bic,
        @Nullable String holder,
        @Nullable String creditor) {}
