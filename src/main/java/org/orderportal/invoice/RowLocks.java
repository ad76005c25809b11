package org.orderportal.invoice;

import java.util.Optional;
import java.util.Set;
import org.orderportal.order.Availability.Impossible;

/** Says which fields of a row cannot be changed now, and why. */
record RowLocks(InvoiceBasis basis, InvoiceHeader header) {

    private static final Set<String> OF_PRICE =
            Set.of(InvoiceField.UNIT, InvoiceField.PRICE, InvoiceField.BASE_QUANTITY, InvoiceField.VAT);

    /** Empty where the field can be changed. */
    Optional<Impossible> whyNot(InvoiceRow row, String field) {
        var isCorrection = basis.correction() != null;
        if (isCorrection && header.mode().equals(InvoiceField.WHOLE) && !field.equals(InvoiceField.NOTE)) {
            return Optional.of(new Impossible("invoice.why-not.whole"));
        }
        if (field.equals(InvoiceField.INCLUDED)) {
            return Optional.empty();
        }
        if (!row.included()) {
            return Optional.of(new Impossible("invoice.why-not.left-out"));
        }
        return isCorrection && OF_PRICE.contains(field)
                ? Optional.of(new Impossible("invoice.why-not.as-invoiced"))
                : Optional.empty();
    }
}
