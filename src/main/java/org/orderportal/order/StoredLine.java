package org.orderportal.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;

/**
 * A line of an order with the sums of its ledger.
 *
 * @param position the line with position n is the n-th of its version's content
 * @param net      the amount of the whole line
 * @param article  what the supplier added; null for a line that the buyer ordered
 */
record StoredLine(
        long id,
        int position,
        String ref,
        Amount net,
        @Nullable LocalDate requestedOn,
        @Nullable OrderedLine article,
        LineSums sums) {

    private static final int SCALE = 10;

    LineQuantities quantities() {
        return sums.quantities();
    }

    boolean isAdded() {
        return article != null;
    }

    /** What the buyer ordered, before any cancellation; zero for what the supplier added. */
    Quantity whole() {
        return quantities().ordered().plus(sums.cancelled());
    }

    /** A line of the supplier's counts as long as an answer holds it up, or goods or money went by it. */
    boolean isThere() {
        var confirmed = quantities().confirmed();
        return article == null
                || confirmed != null && confirmed.isPositive()
                || quantities().backOrdered().isPositive()
                || quantities().dispatched().isPositive()
                || quantities().invoiced().isPositive();
    }

    /** The part of the line's amount that a quantity of it is worth, rounded to two decimals. */
    Amount worth(Quantity quantity) {
        var base = article == null ? whole() : article.quantity();
        return base.isZero() ? Amount.ZERO : Amount.rounded(share(quantity, base));
    }

    LineStanding standing() {
        var ordered = sums.cancelled().isZero() ? net : worth(quantities().ordered());
        var promisedOn = sums.promisedOn();
        return new LineStanding(
                quantities(), ordered, isAdded(), sums.changed(), promisedOn == null ? requestedOn : promisedOn);
    }

    StoredLine with(LineSums other) {
        return new StoredLine(id, position, ref, net, requestedOn, article, other);
    }

    private BigDecimal share(Quantity quantity, Quantity base) {
        return net.value().multiply(quantity.value()).divide(base.value(), SCALE, RoundingMode.HALF_UP);
    }
}
