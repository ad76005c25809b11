package org.orderportal.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * What the ledger of one line adds up to; the table of lines keeps it beside the line.
 *
 * @param cancelled  what an accepted cancellation took off the ordered quantity
 * @param changed    whether the answer changed anything but the quantity: date, price, article or split
 * @param promisedOn the earliest day promised for what is still to be delivered
 */
record LineSums(
        LineQuantities quantities,
        Quantity cancelled,
        boolean changed,
        @Nullable LocalDate promisedOn) {

    private static final LocalDate NEVER = LocalDate.MAX;

    /**
     * Replays a line from empty.
     *
     * @param whole       what the buyer ordered, before any cancellation
     * @param requestedOn stands for the day of what is confirmed without one
     * @param live        the entries that count: neither taken back nor taking back
     */
    static LineSums of(Quantity whole, @Nullable LocalDate requestedOn, List<LedgerEntry> live) {
        var cancelled = sum(live, LedgerKind.CANCELLED);
        var confirmations =
                live.stream().filter(entry -> entry.kind().isConfirmation()).toList();
        var quantities = new LineQuantities(
                whole.minus(cancelled),
                confirmations.isEmpty() ? null : sum(confirmations),
                sum(live, LedgerKind.BACK_ORDERED),
                sum(live, LedgerKind.DISPATCHED),
                sum(live, LedgerKind.SHORT_CLOSED),
                sum(live, LedgerKind.INVOICED),
                sum(live, LedgerKind.CREDITED),
                sum(live, LedgerKind.WRITTEN_OFF));
        return new LineSums(
                quantities,
                cancelled,
                confirmations.stream().anyMatch(LedgerEntry::changed),
                nextPromise(quantities, confirmations, requestedOn == null ? NEVER : requestedOn));
    }

    /** What is dispatched fills the earliest splits first; what never comes is missing at the end. */
    private static @Nullable LocalDate nextPromise(
            LineQuantities quantities, List<LedgerEntry> confirmations, LocalDate otherwise) {
        if (quantities.isUnmet()) {
            var dispatched = quantities.dispatched();
            for (var split : confirmations.stream()
                    .sorted(Comparator.comparing(entry -> dayOf(entry, otherwise)))
                    .toList()) {
                if (split.quantity().compareTo(dispatched) > 0) {
                    return split.promisedOn();
                }
                dispatched = dispatched.minus(split.quantity());
            }
        }
        return null;
    }

    private static LocalDate dayOf(LedgerEntry split, LocalDate otherwise) {
        var promised = split.promisedOn();
        return promised == null ? otherwise : promised;
    }

    private static Quantity sum(List<LedgerEntry> entries, LedgerKind kind) {
        return sum(entries.stream().filter(entry -> entry.kind() == kind).toList());
    }

    private static Quantity sum(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }
}
