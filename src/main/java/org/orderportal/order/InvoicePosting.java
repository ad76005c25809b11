package org.orderportal.order;

import java.util.stream.Collectors;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Posting.InvoicedLine;

/** Posts an invoice: per line never more than is left to invoice, all rows of the invoice together. */
final class InvoicePosting {

    private InvoicePosting() {}

    static void post(OrderBook book, Posting.Invoice invoice) {
        requirePossible(book, invoice);
        ImplicitAcceptance.accept(book, invoice.source());
        invoice.lines().stream()
                .collect(Collectors.groupingBy(InvoicedLine::line))
                .forEach((id, parts) -> {
                    var line = book.line(id);
                    var asked = PostingGuards.sum(parts, InvoicedLine::quantity);
                    var left = line.quantities().toInvoice(book.terms());
                    if (asked.compareTo(left) > 0) {
                        throw PostingGuards.refusal("over-invoiced", line, asked, left);
                    }
                });
        for (var given : invoice.lines()) {
            var cause = invoice.source().line(given.documentLine());
            book.post(book.line(given.line()), LedgerKind.INVOICED, given.quantity(), given.amount(), cause);
        }
    }

    private static void requirePossible(OrderBook book, Posting.Invoice invoice) {
        var head = book.head();
        if (head.kind() == OrderKind.CONSIGNMENT_ORDER) {
            throw new Refusal("order.action.consignment-order");
        }
        if (!head.kind().isInvoiced()) {
            throw new Refusal("order.action.blanket-order.INVOICE");
        }
        PostingGuards.requireNotOnHold(head);
        PostingGuards.requireQuantities(
                invoice.lines().stream().map(InvoicedLine::quantity).toList());
        if (invoice.lines().isEmpty()) {
            throw new Refusal("order.ledger.nothing-invoiced");
        }
        if (book.rules().responseRequired()
                && invoice.lines().stream()
                        .map(given -> book.line(given.line()).quantities())
                        .anyMatch(line -> !line.isAnswered())) {
            throw new Refusal("order.action.response-first", head.buyerName());
        }
    }
}
