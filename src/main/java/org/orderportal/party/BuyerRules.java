package org.orderportal.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * What a buyer demands of its suppliers' answers; {@link #DEFAULT} where nothing was said.
 *
 * @param responseRequired      whether an order must be answered before anything is dispatched or invoiced
 * @param responseDeadlineHours working hours until an answer is due, or null for no deadline
 * @param overConfirmPercent    by how many per cent more than ordered may be confirmed
 * @param deliveryPercent       by how many per cent more than committed may be dispatched
 * @param blockOverDelivery     whether more than that is refused, instead of warned about
 * @param voidHours             for how many hours after it was sent a dispatch advice that the buyer may have already can
 *                              be declared void, by mail; null for never
 * @param priceTolerancePercent by how many per cent an invoiced price may differ
 */
public record BuyerRules(
        boolean responseRequired,
        @Nullable Integer responseDeadlineHours,
        Set<AllowedChange> allowedChanges,
        boolean reasonRequired,
        Quantity overConfirmPercent,
        Quantity deliveryPercent,
        boolean blockOverDelivery,
        boolean partialDeliveryAllowed,
        boolean packagesRequired,
        boolean trackingNumberRequired,
        @Nullable Integer voidHours,
        InvoiceBase invoiceBase,
        Quantity priceTolerancePercent,
        Set<RequiredReference> requiredReferences) {

    /** What a supplier may change in an answer. */
    public enum AllowedChange {
        QUANTITY,
        DATE,
        PRICE,
        SUBSTITUTE,
        SPLIT,
        ADDED_LINE,
        BACK_ORDER
    }

    /** What may be invoiced: what is confirmed, or only what is dispatched. */
    public enum InvoiceBase {
        CONFIRMED,
        DISPATCHED
    }

    /** A reference without which this buyer refuses an invoice. */
    public enum RequiredReference {
        BUYER_REFERENCE,
        CONTRACT,
        PROJECT
    }

    public static final BuyerRules DEFAULT = new BuyerRules(
            false,
            null,
            Set.of(AllowedChange.values()),
            false,
            Quantity.ZERO,
            Quantity.ZERO,
            false,
            true,
            false,
            false,
            null,
            InvoiceBase.CONFIRMED,
            Quantity.ZERO,
            Set.of());
}
