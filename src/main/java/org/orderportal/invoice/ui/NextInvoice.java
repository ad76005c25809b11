package org.orderportal.invoice.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.ui.DocumentBody.Next;
import org.orderportal.invoice.AdviceBasis;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.Invoices;
import org.orderportal.invoice.VatCategory;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.Reader;
import org.springframework.stereotype.Component;

/**
 * What one does after an invoice was sent: another, where it was credited for that; the rows that could not stand on it
 * for VAT; the next dispatch advice of the order, where it was made from one; the other
 * orders of that advice; else back to the order.
 */
@Component
class NextInvoice {

    private final Invoices invoices;
    private final BuyerAnswers answers;

    NextInvoice(Invoices invoices, BuyerAnswers answers) {
        this.invoices = invoices;
        this.answers = answers;
    }

    Next after(DocumentSummary document, Invoice said, Reader reader) {
        var again = again(said, reader);
        if (again.isPresent()) {
            return again.get();
        }
        if (said.kind() == InvoiceKind.STANDARD && invoices.leavesOtherScope(document)) {
            return otherScope(document, said, reader);
        }
        return said.dispatches().isEmpty()
                ? order(document, reader)
                : nextAdvice(document.order(), reader)
                        .or(() -> otherOrder(document.order(), said, reader))
                        .orElseGet(() -> order(document, reader));
    }

    /** A credit note that makes way for another invoice leads to that. */
    private Optional<Next> again(Invoice said, Reader reader) {
        var corrects = said.corrects();
        if (said.kind() != InvoiceKind.CREDIT
                || corrects == null
                || said.lines().stream().noneMatch(Invoice.Line::again)) {
            return Optional.empty();
        }
        var invoice = new DocumentId(corrects.id());
        return answers.counting(invoice)
                .filter(BuyerAnswer::callsForSupplier)
                .map(answer -> new Next(
                        NewCorrectionView.again(invoice), reader.text("invoice.answer.again", corrects.number())));
    }

    /** The rows that, for VAT, could not stand on the same invoice. */
    private static Next otherScope(DocumentSummary document, Invoice said, Reader reader) {
        var outside =
                said.totals().groups().stream().allMatch(group -> group.rate().category() == VatCategory.O);
        return new Next(
                OrderLinks.order(document.order()).substring(1) + "/invoice?" + NewInvoiceView.AFTER + "="
                        + document.id(),
                reader.text(outside ? "invoice.scope.next.inside" : "invoice.scope.next.outside"));
    }

    private Optional<Next> nextAdvice(OrderId order, Reader reader) {
        return invoices.advices(order).stream()
                .filter(AdviceBasis::isOpen)
                .findFirst()
                .map(advice -> new Next(path(order, advice), reader.text("invoice.next.advice", advice.number())));
    }

    /** The goods of other orders that left with the same advice. */
    private Optional<Next> otherOrder(OrderId order, Invoice said, Reader reader) {
        var made = said.dispatches().stream().map(Invoice.DispatchRef::id).toList();
        return invoices.advices(order).stream()
                .filter(advice -> made.contains(advice.id().value()))
                .flatMap(advice -> advice.otherOrders().stream())
                .distinct()
                .map(OrderId::new)
                .flatMap(other -> open(other, made).stream()
                        .map(advice -> new Next(
                                path(other, advice), reader.text("invoice.next.other-order", advice.number()))))
                .findFirst();
    }

    private List<AdviceBasis> open(OrderId order, List<Long> made) {
        try {
            return invoices.advices(order).stream()
                    .filter(advice -> made.contains(advice.id().value()) && advice.isOpen())
                    .toList();
        } catch (NotFound ofSomebodyElse) {
            return List.of();
        }
    }

    private static String path(OrderId order, AdviceBasis advice) {
        return OrderLinks.order(order).substring(1) + "/invoice?" + NewInvoiceView.ADVICE + "=" + advice.id();
    }

    private static Next order(DocumentSummary document, Reader reader) {
        return new Next(
                OrderLinks.order(document.order()).substring(1),
                reader.text("invoice.next.order", document.orderNumber().text()));
    }
}
