package org.orderportal.invoice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;

/** Adds up rows for what is charged and deducted on the whole. */
record RowSums(InvoiceBasis basis, Collection<LineBasis> lines, Collection<InvoiceRow> rows) {

    ExtraReading.Rows sums() {
        var net = rows.stream().map(InvoiceRow::net).reduce(Amount.ZERO, Amount::plus);
        return new ExtraReading.Rows(net, wholeNet(), isLast(), usualVat());
    }

    private Amount wholeNet() {
        if (basis.correction() != null) {
            return basis.correction().invoice().totals().lineNet();
        }
        return lines.stream()
                .filter(line -> line.agreed() != null)
                .map(line -> InvoiceArithmetic.lineNet(
                        InvoiceArithmetic.goods(
                                line.whole(), java.util.Objects.requireNonNull(line.agreed()), line.baseQuantity()),
                        line.parts()))
                .reduce(Amount.ZERO, Amount::plus);
    }

    /** Whether nothing of the order, or of the invoice that is credited, is left after this. */
    private boolean isLast() {
        var left = new LinkedHashMap<String, Quantity>();
        lines.forEach(line -> left.put(line.key(), line.remaining()));
        return rows.stream()
                .noneMatch(row -> left.getOrDefault(row.key(), Quantity.ZERO)
                        .minus(row.amountOnly() ? Quantity.ZERO : row.counted())
                        .isPositive());
    }

    /** What most of the rows is taxed with. */
    private @Nullable VatRate usualVat() {
        var sums = new LinkedHashMap<VatRate, Amount>();
        rows.stream().filter(row -> row.vat() != null).forEach(row -> sums.merge(row.vat(), row.net(), Amount::plus));
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
