package org.orderportal.invoice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.DocumentId;
import org.orderportal.invoice.Invoice.Line;

/**
 * What a credit or a debit note is written from: the invoice, and what was credited of it before.
 *
 * @param id      the invoice's
 * @param credits the credit notes to it that count
 * @param shared  all documents that count and were made from it
 */
record Correction(DocumentId id, Invoice invoice, Map<DocumentId, Invoice> credits, Set<DocumentId> shared) {

    /** What of a line of the order was credited in quantity. */
    Quantity credited(long line) {
        return creditLines(line).stream()
                .filter(credited -> !credited.amountOnly())
                .map(Line::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /** What of a line's net amount is not credited. */
    Amount amountLeft(Line line) {
        return creditLines(line.line()).stream().map(Line::net).reduce(line.net(), Amount::minus);
    }

    private List<Line> creditLines(long line) {
        return credits.values().stream()
                .flatMap(note -> note.lines().stream())
                .filter(credited -> credited.line() == line)
                .toList();
    }

    /** What of a charge or a discount on the whole was credited. @param place of it on the invoice */
    Amount creditedPart(int place) {
        return credits.values().stream()
                .flatMap(note -> note.extras().stream())
                .filter(extra -> extra.orderPart() != null && extra.orderPart() == place)
                .map(Invoice.Extra::amount)
                .reduce(Amount.ZERO, Amount::plus);
    }
}
