package org.orderportal.invoice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;

/**
 * Spreads the sum of a correction by amount over its rows, in proportion to what of each can be credited; rows that were
 * given an amount of their own keep it. The last takes what rounding leaves.
 */
final class AmountShares {

    private final Map<String, Amount> shares = new HashMap<>();

    AmountShares(InvoiceHeader header, Collection<LineBasis> lines, Overlay overlay) {
        var sum = header.amount();
        if (sum != null && header.mode().equals(InvoiceField.BY_AMOUNT)) {
            var included = lines.stream()
                    .filter(line -> RowReading.isIncluded(header, line, overlay))
                    .toList();
            var open =
                    included.stream().filter(line -> own(line, overlay) == null).toList();
            var rest = included.stream()
                    .map(line -> own(line, overlay))
                    .filter(java.util.Objects::nonNull)
                    .reduce(sum, Amount::minus);
            spread(rest, open);
        }
    }

    private static @Nullable Amount own(LineBasis line, Overlay overlay) {
        var fields = RowFields.ofLine(overlay, line.key(), InvoiceField.KINDS);
        return fields.isWritten(InvoiceField.AMOUNT)
                ? java.util.Objects.requireNonNullElse(fields.amount(InvoiceField.AMOUNT), Amount.ZERO)
                : null;
    }

    private void spread(Amount sum, List<LineBasis> lines) {
        var whole = lines.stream().map(AmountShares::weight).reduce(Amount.ZERO, Amount::plus);
        var given = Amount.ZERO;
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var isLast = place == lines.size() - 1;
            var share = isLast
                    ? sum.minus(given)
                    : InvoiceArithmetic.proportion(sum, weight(line).value(), whole.value());
            shares.put(line.key(), share);
            given = given.plus(share);
        }
    }

    private static Amount weight(LineBasis line) {
        if (line.amountLeft() != null) {
            return line.amountLeft();
        }
        return line.agreed() == null
                ? Amount.ZERO
                : InvoiceArithmetic.goods(line.whole(), line.agreed(), line.baseQuantity());
    }

    /** What falls on a row; null where nothing was said for all of them. */
    @Nullable Amount of(String key) {
        return shares.get(key);
    }
}
