package org.orderportal.invoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * A VAT category with its rate.
 *
 * @param percent the rate; zero for categories without one, null where the category has none to state (O)
 */
public record VatRate(VatCategory category, @Nullable Quantity percent) {

    /** With the rate that its category takes: none but those that are taxed have one of their own. */
    public static VatRate of(VatCategory category, @Nullable Quantity percent) {
        if (category == VatCategory.O) {
            return new VatRate(category, null);
        }
        return new VatRate(category, category.isTaxed() && percent != null ? percent : Quantity.ZERO);
    }

    /** In per cent; zero where there is none. */
    public BigDecimal rate() {
        return percent == null ? BigDecimal.ZERO : percent.value();
    }
}
