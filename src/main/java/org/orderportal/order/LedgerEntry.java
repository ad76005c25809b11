package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Money;
import org.orderportal.base.Quantity;

/**
 * One entry of the ledger: written once, never changed.
 *
 * @param quantity   in the line's unit; negative where it takes back
 * @param amount     the entry's value, in the order's currency
 * @param promisedOn of a confirmed quantity: the day promised for it
 * @param changed    of a confirmed quantity: whether date, price, article or split differ from the order
 * @param awaitsBuyer of a confirmed quantity: whether its answer is only good once the buyer changes or cancels the order
 * @param reverses   the entry that this one takes back
 * @param reversed   whether a later entry takes this one back
 */
public record LedgerEntry(
        long id,
        long lineId,
        LedgerKind kind,
        Quantity quantity,
        Money amount,
        @Nullable LocalDate promisedOn,
        boolean changed,
        boolean awaitsBuyer,
        DocumentLineRef cause,
        @Nullable Long reverses,
        boolean reversed,
        Instant postedAt,
        String actor) {}
