package org.orderportal.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.orderportal.document.FieldAddress;

/**
 * What stands on an invoice within the scope of VAT, and what outside it: the two cannot share one (BR-O-11 to BR-O-14), so
 * that one of them is left to a second invoice.
 */
public record MixedScope(Side inside, Side outside) {

    /**
     * What one of the two invoices leaves to the other.
     *
     * @param rows   keys of rows
     * @param extras keys of charges and discounts of the order, which its next invoice takes up again; what the supplier
     *               added stays, since nobody would bring it back
     */
    public record Side(List<String> rows, List<String> extras) {}

    /** Empty where all of it is of one kind. */
    public static Optional<MixedScope> of(InvoiceForm form) {
        var groups = form.totals().groups();
        return form.corrects().isPresent()
                        || groups.stream().allMatch(group -> isOutside(group.rate()))
                        || groups.stream().noneMatch(group -> isOutside(group.rate()))
                ? Optional.empty()
                : Optional.of(new MixedScope(side(form, rate -> !isOutside(rate)), side(form, MixedScope::isOutside)));
    }

    /** The rows of its order that wait and, for VAT, could not stand on an invoice that was sent. @param sent its form */
    static List<InvoiceRow> waiting(InvoiceForm sent, Invoice said) {
        var outside = said.totals().groups().stream().allMatch(group -> isOutside(group.rate()));
        return sent.rows().stream()
                .filter(row -> row.left().isPositive() && row.vat() != null)
                .filter(row -> isOutside(Objects.requireNonNull(row.vat())) != outside)
                .toList();
    }

    static boolean isOutside(VatRate rate) {
        return rate.category() == VatCategory.O;
    }

    private static Side side(InvoiceForm form, Predicate<VatRate> kind) {
        return new Side(
                form.rows().stream()
                        .filter(row -> row.included() && row.vat() != null && kind.test(row.vat()))
                        .map(InvoiceRow::key)
                        .toList(),
                form.extras().stream()
                        .filter(extra -> extra.orderPart() != null && !isWritten(form, extra))
                        .filter(extra -> extra.vat() != null && kind.test(extra.vat()))
                        .filter(extra -> isOfOrder(form, extra))
                        .map(InvoiceExtra::key)
                        .toList());
    }

    private static boolean isWritten(InvoiceForm form, InvoiceExtra extra) {
        return form.isWritten(new FieldAddress(extra.key(), InvoiceField.VAT));
    }

    /** Whether the buyer said how it is taxed; else it is taxed as the rows are that stay. */
    private static boolean isOfOrder(InvoiceForm form, InvoiceExtra extra) {
        return form.basis().parts().stream()
                .anyMatch(part -> extra.orderPart() != null && part.place() == extra.orderPart() && part.vat() != null);
    }
}
