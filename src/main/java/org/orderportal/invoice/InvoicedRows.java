package org.orderportal.invoice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.base.Quantity;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderDetails;

/** What the rows of a correction are prefilled with: those of the invoice, less what was credited of them before. */
final class InvoicedRows {

    private final InvoiceBasis basis;
    private final Correction correction;
    private final Map<Long, LineQuantities> ledger = new HashMap<>();

    InvoicedRows(InvoiceBasis basis, Correction correction) {
        this.basis = basis;
        this.correction = correction;
        for (OrderDetails.Line line : basis.order().lines()) {
            ledger.put(line.id(), line.quantities());
        }
    }

    /** By their key, as they stand on the invoice. */
    Map<String, LineBasis> lines() {
        var lines = new LinkedHashMap<String, LineBasis>();
        correction.invoice().lines().forEach(line -> {
            var row = row(line);
            lines.put(row.key(), row);
        });
        return lines;
    }

    private LineBasis row(Line line) {
        var credited = correction.credited(line.line());
        var left = line.amountOnly()
                ? Quantity.ZERO
                : line.quantity().minus(credited).min(inLedger(line.line())).atLeastZero();
        var amountLeft = correction.amountLeft(line);
        return new LineBasis(
                line.line(),
                line.ref(),
                line.article(),
                "",
                line.unit(),
                line.ordered(),
                credited,
                left,
                proposed(line.line(), left),
                left,
                line.price(),
                line.baseQuantity(),
                line.parts(),
                line.quantity(),
                line.vat(),
                line.accounting(),
                List.of(),
                basis.kind() == InvoiceKind.CREDIT ? amountLeft : null);
    }

    /** What was invoiced and is no longer owed; all of it, where everything is owed. */
    private Quantity proposed(long line, Quantity left) {
        return basis.creditsWhatIsNotOwed() ? basis.toCredit(line).min(left) : left;
    }

    /** What the ledger still counts as invoiced: another invoice of the line may have been credited beyond its own. */
    private Quantity inLedger(long line) {
        var quantities = ledger.get(line);
        return quantities == null
                ? Quantity.ZERO
                : quantities.counted().minus(quantities.writtenOff()).atLeastZero();
    }
}
