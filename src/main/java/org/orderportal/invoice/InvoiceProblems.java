package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;

/** What is wrong with an invoice as it stands in an editor, part by part, and what its buyer wants to be different. */
final class InvoiceProblems {

    private final InvoiceForm form;
    private final InvoiceBasis basis;

    InvoiceProblems(InvoiceForm form) {
        this.form = form;
        this.basis = form.basis();
    }

    /** The header's first. */
    List<DraftProblem> whileWritten() {
        var found = new ArrayList<>(form.header().problems());
        form.rows().forEach(row -> found.addAll(row.problems()));
        form.extras().forEach(extra -> found.addAll(extra.problems()));
        form.payments().forEach(payment -> found.addAll(payment.problems()));
        found.addAll(namedByBuyer());
        return found;
    }

    /** Those, and what else must be right before it can go. */
    List<DraftProblem> beforeSending() {
        var all = new ArrayList<>(whileWritten());
        all.addAll(form.header().beforeSending());
        form.rows().forEach(row -> all.addAll(row.beforeSending()));
        form.extras().forEach(extra -> all.addAll(extra.beforeSending()));
        form.payments().forEach(payment -> all.addAll(payment.beforeSending()));
        all.addAll(new InvoiceRules(form, basis).judge());
        return all;
    }

    /** The fields that the buyer named, as long as they stand as they did. */
    private List<DraftProblem> namedByBuyer() {
        var heeded = basis.heeded();
        if (heeded == null) {
            return List.of();
        }
        return NamedFields.of(form, heeded.said(), heeded.answer().content()).entrySet().stream()
                .filter(named -> isUntouched(named.getKey(), heeded.before()))
                .map(named -> named.getValue().isEmpty()
                        ? DraftProblem.warning(named.getKey(), "invoice.answer.named.bare", basis.buyerName())
                        : DraftProblem.warning(
                                named.getKey(), "invoice.answer.named", basis.buyerName(), named.getValue()))
                .toList();
    }

    /** A credit note says what the invoice said; only how much of a row it credits is its writer's to choose. */
    private boolean isUntouched(FieldAddress at, @Nullable InvoiceForm before) {
        if (before != null) {
            return form.text(at).equals(before.text(at));
        }
        return !at.row().equals(FieldAddress.HEADER)
                && form.mode().equals(InvoiceField.BY_QUANTITY)
                && !form.isWritten(at);
    }
}
