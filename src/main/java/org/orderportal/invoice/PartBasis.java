package org.orderportal.invoice;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;

/**
 * A charge or a discount on the whole order, or on the whole invoice that is credited.
 *
 * @param place from 0
 * @param whole what it comes to on the whole
 * @param left  what of it is not invoiced, or not credited
 * @param vat   null where nobody said
 */
record PartBasis(
        int place,
        boolean charge,
        @Nullable String reasonCode,
        @Nullable String reason,
        Amount whole,
        Amount left,
        @Nullable VatRate vat) {}
