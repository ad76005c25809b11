package org.orderportal.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.invoice.Invoice.Extra;

/**
 * A charge or a discount on the whole as it stands now.
 *
 * @param key       of its row in the draft
 * @param orderPart the place, from 0, of the order's or the credited invoice's part that it is of; null for an own one
 * @param amount    what it comes to; null where that cannot be told
 * @param percent   of {@code base}, where it was written so
 * @param left      what is left of that part; null for an own one
 */
public record InvoiceExtra(
        String key,
        boolean charge,
        @Nullable Integer orderPart,
        @Nullable String reasonCode,
        @Nullable String description,
        @Nullable Amount amount,
        @Nullable Quantity percent,
        @Nullable Amount base,
        @Nullable VatRate vat,
        @Nullable Amount left,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    /** Whether enough of it is known to count. */
    boolean isSaid() {
        return amount != null && amount.value().signum() != 0 && vat != null;
    }

    /** @throws NullPointerException if it is not said */
    Extra said() {
        return new Extra(
                charge,
                reasonCode,
                description,
                java.util.Objects.requireNonNull(amount),
                percent,
                percent == null ? null : base,
                java.util.Objects.requireNonNull(vat),
                orderPart);
    }
}
