package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftFile;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Ground;
import org.orderportal.invoice.Invoice.DispatchRef;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.invoice.Invoice.OrderRef;
import org.orderportal.order.OrderId;
import org.orderportal.order.Posting;

/** Writes out of a form the invoice as it is kept, rendered and printed, and what it posts to the ledger. */
final class InvoiceWriting {

    private final InvoiceForm form;
    private final InvoiceHeader header;
    private final InvoiceNotes notes;

    InvoiceWriting(InvoiceForm form, InvoiceNotes notes) {
        this.form = form;
        this.header = form.header();
        this.notes = notes;
    }

    /** @param isCarried whether the electronic document takes a file of that kind */
    Invoice invoice(String number, Predicate<String> isCarried) {
        return new Invoice(
                form.kind(),
                number,
                header.issuedOn(),
                header.dueOn(),
                form.currency(),
                form.nationalVat().orElse(null),
                new OrderRef(
                        form.draft().order().value(), form.order().content().number(), header.salesOrder()),
                header.references(),
                dispatches(),
                form.corrects().orElse(null),
                header.period(),
                header.deliveredOn(),
                header.seller(),
                header.sellerReference(),
                header.buyer(),
                header.shipTo(),
                notes.terms(),
                form.payments().stream().map(InvoicePayment::way).toList(),
                paymentReference(),
                header.message(),
                notes.ofDocument(isCarried),
                lines(),
                form.extras().stream()
                        .filter(InvoiceExtra::isSaid)
                        .map(InvoiceExtra::said)
                        .toList(),
                form.totals(),
                form.draft().files().stream().map(DraftFile::fileName).toList());
    }

    private @Nullable String paymentReference() {
        var reference = header.paymentReference();
        return reference == null
                ? null
                : new PayerReference(
                                reference,
                                form.payments().stream()
                                        .map(InvoicePayment::way)
                                        .toList(),
                                header.seller())
                        .spelled();
    }

    private List<DispatchRef> dispatches() {
        var named = form.rows().stream()
                .filter(InvoiceRow::isSaid)
                .flatMap(row -> row.dispatched().stream())
                .map(Invoice.Dispatched::dispatch)
                .collect(Collectors.toSet());
        return header.chosen().stream()
                .filter(advice -> named.contains(advice.id().value()))
                .map(advice -> new DispatchRef(advice.id().value(), advice.number()))
                .toList();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        form.rows().stream()
                .filter(row -> row.isSaid() && row.vat() != null)
                .forEach(row -> lines.add(line(row, String.valueOf(lines.size() + 1))));
        return List.copyOf(lines);
    }

    private Line line(InvoiceRow row, String id) {
        return new Line(
                id,
                row.line(),
                row.ref(),
                row.article(),
                row.unit(),
                row.ordered(),
                row.counted(),
                Objects.requireNonNullElseGet(row.price(), () -> UnitPrice.of("0")),
                row.baseQuantity(),
                row.parts(),
                Objects.requireNonNull(row.vat()),
                row.net(),
                row.accounting(),
                row.dispatched(),
                row.amountOnly(),
                Boolean.TRUE.equals(header.again()),
                row.note(),
                notes.ofRow(row));
    }

    /** What it posts to the ledger of its order. */
    Map<OrderId, List<Posting>> postings(String number) {
        var source = new Posting.Source(form.draft().kind(), form.draft().id().value(), number);
        var said = form.rows().stream().filter(InvoiceRow::isSaid).toList();
        var posting = form.kind() == InvoiceKind.CREDIT
                ? new Posting.Credit(source, said.stream().map(this::credited).toList())
                : new Posting.Invoice(
                        source, said.stream().map(InvoiceWriting::invoiced).toList());
        return Map.of(form.draft().order(), List.of(posting));
    }

    private Posting.CreditedLine credited(InvoiceRow row) {
        return new Posting.CreditedLine(
                row.line(), null, quantity(row), row.net(), Boolean.TRUE.equals(header.again()));
    }

    private static Posting.InvoicedLine invoiced(InvoiceRow row) {
        return new Posting.InvoicedLine(row.line(), null, quantity(row), row.net());
    }

    private static Quantity quantity(InvoiceRow row) {
        return row.amountOnly() ? Quantity.ZERO : row.counted();
    }

    /** The advices, or the invoice, that it is made from. */
    Set<Ground> grounds() {
        var correction = form.basis().correction();
        if (correction != null) {
            return Set.of(new Ground(correction.id(), correction.shared()));
        }
        var named = dispatches().stream().map(DispatchRef::id).collect(Collectors.toSet());
        return header.chosen().stream()
                .filter(advice -> named.contains(advice.id().value()))
                .map(advice -> new Ground(advice.id(), Set.copyOf(advice.madeFrom())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was told that the order does not say, by what it is remembered by. */
    Map<String, String> told() {
        var told = new HashMap<String, String>();
        HeaderBasis.REMEMBERED.forEach(field -> remember(told, field, FieldAddress.header(field)));
        for (var category : VatCategory.values()) {
            remember(told, InvoiceField.REASON + category, FieldAddress.header(InvoiceField.REASON + category));
            remember(
                    told,
                    InvoiceField.REASON_CODE + category,
                    FieldAddress.header(InvoiceField.REASON_CODE + category));
        }
        form.rows().stream().filter(InvoiceRow::isSaid).forEach(row -> {
            var article = form.line(row.key()).map(LineBasis::articleKey).orElse("");
            if (!article.isEmpty()) {
                remember(
                        told,
                        InvoiceMemory.of(InvoiceField.VAT, article),
                        new FieldAddress(row.key(), InvoiceField.VAT));
                remember(told, InvoiceField.VAT, new FieldAddress(row.key(), InvoiceField.VAT));
                if (row.agreed() == null) {
                    remember(
                            told,
                            InvoiceMemory.of(InvoiceField.PRICE, article),
                            new FieldAddress(row.key(), InvoiceField.PRICE));
                }
            }
        });
        return told;
    }

    private void remember(Map<String, String> told, String about, FieldAddress at) {
        if (form.isWritten(at) && !form.isUnreadable(at) && !form.text(at).isBlank()) {
            told.put(about, form.text(at));
        }
    }
}
