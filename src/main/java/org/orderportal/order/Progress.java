package org.orderportal.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.orderportal.base.Quantity;

/**
 * How far an order is, in per cent by amount: a line counts with its amount, half for what is delivered and half for
 * what is invoiced, where the order knows both. Rounded down, so that 100 means all.
 */
record Progress(LineTerms terms, List<LineStanding> lines) {

    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    int percent() {
        var counting = lines.stream().filter(line -> target(line).isPositive()).toList();
        if (counting.isEmpty() || !(terms.delivered() || terms.invoiced())) {
            return lines.stream().allMatch(LineStanding::isAnswered) ? 100 : 0;
        }
        var priced = counting.stream().anyMatch(line -> line.net().value().signum() != 0);
        var done = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        for (var line : counting) {
            var weight = priced ? weight(line) : BigDecimal.ONE;
            done = done.add(weight.multiply(doneOf(line)));
            all = all.add(weight);
        }
        return done.multiply(HUNDRED).divide(all, 0, RoundingMode.FLOOR).intValueExact();
    }

    /** What there will be in the end, as far as known. */
    private Quantity target(LineStanding line) {
        var quantities = line.quantities();
        return quantities.isAnswered()
                ? quantities.expected(terms).plus(quantities.backOrdered())
                : quantities.ordered();
    }

    /** The line's amount for the part of it that will come; a supplier's own line, which was not ordered, in full. */
    private BigDecimal weight(LineStanding line) {
        var ordered = line.quantities().ordered();
        var net = line.net().value().abs();
        return ordered.isPositive()
                ? net.multiply(target(line).value()).divide(ordered.value(), SCALE, RoundingMode.HALF_UP)
                : net;
    }

    private BigDecimal doneOf(LineStanding line) {
        var delivered = share(line.quantities().dispatched(), line);
        var invoiced = share(line.quantities().settled(terms), line);
        if (terms.delivered() && terms.invoiced()) {
            return delivered.add(invoiced).divide(BigDecimal.TWO, SCALE, RoundingMode.FLOOR);
        }
        return terms.delivered() ? delivered : invoiced;
    }

    private BigDecimal share(Quantity part, LineStanding line) {
        var target = target(line);
        return part.min(target).value().divide(target.value(), SCALE, RoundingMode.FLOOR);
    }
}
