package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.BuyerRules;

/**
 * An order of a measurement's seed: what its buyer wrote, and how far the supplier has come.
 *
 * @param id    the ids after it belong to its lines and entries
 * @param lines at least one
 */
public record SeededOrder(
        long id,
        Company supplier,
        Company buyer,
        BuyerRules rules,
        String number,
        String reference,
        String message,
        Instant receivedAt,
        LocalDate requestedOn,
        SeededLife life,
        List<Line> lines) {

    /** A company of the seed. */
    public record Company(long id, String name) {}

    /** An ordered article. */
    public record Line(String articleNumber, String name, int quantity, String unit, String price) {}

    /** What was said about the whole order, by the same names as the columns. */
    enum Said {
        NOTHING,
        TRASHED,
        CHANGE_REQUESTED,
        CANCEL_REQUESTED,
        CANCELLED,
        WAITING_FOR_BUYER,
        ON_HOLD,
        CLOSED
    }

    /** The sums of a line after what happened; confirmed is null before any answer. */
    record Sums(
            int ordered,
            @Nullable Integer confirmed,
            int backOrdered,
            int dispatched,
            int shortClosed,
            int invoiced,
            int credited,
            int cancelled,
            boolean changed) {

        static Sums unanswered(int ordered) {
            return new Sums(ordered, null, 0, 0, 0, 0, 0, 0, false);
        }

        static Sums answered(int ordered, int confirmed) {
            return new Sums(ordered, confirmed, 0, 0, 0, 0, 0, 0, false);
        }

        Sums withChange() {
            return new Sums(
                    ordered, confirmed, backOrdered, dispatched, shortClosed, invoiced, credited, cancelled, true);
        }

        Sums withBackOrder(int quantity) {
            return new Sums(
                    ordered, confirmed, quantity, dispatched, shortClosed, invoiced, credited, cancelled, changed);
        }

        Sums with(int dispatchedNow, int invoicedNow) {
            return new Sums(
                    ordered,
                    confirmed,
                    backOrdered,
                    dispatchedNow,
                    shortClosed,
                    invoicedNow,
                    credited,
                    cancelled,
                    changed);
        }

        Sums withShortClosed(int quantity) {
            return new Sums(
                    ordered, confirmed, backOrdered, dispatched, quantity, invoiced, credited, cancelled, changed);
        }

        Sums withCredited(int quantity) {
            return new Sums(
                    ordered, confirmed, backOrdered, dispatched, shortClosed, invoiced, quantity, cancelled, changed);
        }

        /** An accepted cancellation: what was dispatched stays ordered and confirmed, the rest is taken off. */
        Sums cancelledRest() {
            return new Sums(
                    dispatched,
                    confirmed == null ? null : dispatched,
                    0,
                    dispatched,
                    shortClosed,
                    invoiced,
                    credited,
                    ordered - dispatched,
                    changed);
        }
    }
}
