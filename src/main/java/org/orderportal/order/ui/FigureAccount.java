package org.orderportal.order.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.orderportal.base.Quantity;
import org.orderportal.order.LedgerEntry;
import org.orderportal.order.LedgerKind;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails.Line;
import org.orderportal.party.BuyerRules.InvoiceBase;

/**
 * How a number came about: what it starts from, and the entries of the ledger that added to it or took off.
 *
 * @param surplus by how much more was taken off than there was, such as an over-delivery
 */
record FigureAccount(Quantity start, List<Posting> postings, Quantity result, Quantity surplus) {

    /** An entry with what it does to the number: its quantity, or the opposite of it. */
    record Posting(LedgerEntry entry, Quantity effect) {}

    /** The kinds of entries that add to a number, and those that take off. */
    private record Sides(Set<LedgerKind> adds, Set<LedgerKind> takesOff) {}

    static FigureAccount of(Line line, Figure figure, LineTerms terms, List<LedgerEntry> entries) {
        var sides = sides(line, figure, terms);
        var start = start(line, figure, terms, sides);
        var postings = entries.stream()
                .filter(entry ->
                        sides.adds().contains(entry.kind()) || sides.takesOff().contains(entry.kind()))
                .map(entry -> new Posting(
                        entry,
                        sides.adds().contains(entry.kind()) ? entry.quantity() : Quantity.ZERO.minus(entry.quantity())))
                .toList();
        var result = figure.of(line.quantities(), terms);
        var sum = postings.stream().map(Posting::effect).reduce(start, Quantity::plus);
        return new FigureAccount(start, postings, result, result.minus(sum).atLeastZero());
    }

    boolean isEmpty() {
        return start.isZero() && postings.isEmpty();
    }

    private static Sides sides(Line line, Figure figure, LineTerms terms) {
        return switch (figure) {
            case ORDERED -> new Sides(none(), Set.of(LedgerKind.CANCELLED));
            case CONFIRMED -> new Sides(confirmed(), none());
            case BACK_ORDERED -> new Sides(Set.of(LedgerKind.BACK_ORDERED), none());
            case DISPATCHED -> new Sides(Set.of(LedgerKind.DISPATCHED), none());
            case SHORT_CLOSED -> new Sides(Set.of(LedgerKind.SHORT_CLOSED), none());
            case INVOICED -> new Sides(Set.of(LedgerKind.INVOICED), Set.of(LedgerKind.CREDITED));
            case WRITTEN_OFF -> new Sides(Set.of(LedgerKind.WRITTEN_OFF), none());
            case TO_DELIVER -> new Sides(confirmed(), Set.of(LedgerKind.DISPATCHED, LedgerKind.SHORT_CLOSED));
            case TO_INVOICE -> toInvoice(line, terms);
            case TO_CREDIT -> toCredit(toInvoice(line, terms));
        };
    }

    /** What may be invoiced is what was dispatched, or what is confirmed and will come, if that is more. */
    private static Sides toInvoice(Line line, LineTerms terms) {
        var adds = EnumSet.of(LedgerKind.CREDITED);
        var takesOff = EnumSet.of(LedgerKind.INVOICED);
        var sums = line.quantities();
        if (terms.invoiceBase() == InvoiceBase.DISPATCHED || sums.dispatched().compareTo(sums.expected(terms)) > 0) {
            adds.add(LedgerKind.DISPATCHED);
        } else {
            adds.addAll(confirmed());
            takesOff.add(LedgerKind.SHORT_CLOSED);
        }
        return new Sides(adds, takesOff);
    }

    private static Sides toCredit(Sides toInvoice) {
        var takesOff = EnumSet.copyOf(toInvoice.adds());
        takesOff.add(LedgerKind.WRITTEN_OFF);
        return new Sides(toInvoice.takesOff(), takesOff);
    }

    private static Quantity start(Line line, Figure figure, LineTerms terms, Sides sides) {
        if (figure == Figure.ORDERED) {
            return line.added() ? Quantity.ZERO : line.ordered().quantity();
        }
        var isLeft = figure == Figure.TO_DELIVER || figure == Figure.TO_INVOICE;
        return isLeft
                        && sides.adds().contains(LedgerKind.CONFIRMED)
                        && !line.quantities().isAnswered()
                ? line.quantities().commitment(terms)
                : Quantity.ZERO;
    }

    private static Set<LedgerKind> confirmed() {
        return EnumSet.of(LedgerKind.CONFIRMED, LedgerKind.CONFIRMED_IMPLICITLY);
    }

    private static Set<LedgerKind> none() {
        return EnumSet.noneOf(LedgerKind.class);
    }
}
