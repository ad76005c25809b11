package org.orderportal.party;

import java.math.RoundingMode;
import java.util.Optional;
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
 * @param creditKinds           how an invoice may be corrected
 * @param shortPercent          how many per cent of what is committed may be declared as never coming; null for any part
 * @param blockShort            whether more than that is refused, instead of warned about
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
        Set<RequiredReference> requiredReferences,
        Set<CreditKind> creditKinds,
        @Nullable Quantity shortPercent,
        boolean blockShort) {

    /** Before the other constructor: forms write a record by the first one that they find. */
    public BuyerRules {
        allowedChanges = Set.copyOf(allowedChanges);
        requiredReferences = Set.copyOf(requiredReferences);
        creditKinds = Set.copyOf(creditKinds);
    }

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

    /** What a credit note may take back: quantities of rows, or an amount without a quantity. */
    public enum CreditKind {
        QUANTITY,
        AMOUNT
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

    /** Rules of a buyer that takes every kind of credit note, and to whom any part may be short. */
    public BuyerRules(
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
        this(
                responseRequired,
                responseDeadlineHours,
                allowedChanges,
                reasonRequired,
                overConfirmPercent,
                deliveryPercent,
                blockOverDelivery,
                partialDeliveryAllowed,
                packagesRequired,
                trackingNumberRequired,
                voidHours,
                invoiceBase,
                priceTolerancePercent,
                requiredReferences,
                Set.of(CreditKind.values()),
                null,
                false);
    }

    /** The most of a commitment that may never come. */
    public Optional<Quantity> mostShort(Quantity committed) {
        return Optional.ofNullable(shortPercent)
                .map(percent -> new Quantity(committed
                        .value()
                        .multiply(percent.value())
                        .movePointLeft(2)
                        .setScale(10, RoundingMode.DOWN)));
    }
}
