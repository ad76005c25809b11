package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Shelf;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.ui.DocumentBody;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.Facts;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;

/** What a sent invoice, credit note or debit note says, on its document's page; and what one does next with it. */
class InvoiceBody implements DocumentBody {

    private final DocumentKind kind;
    private final Invoices invoices;
    private final NextInvoice nextInvoice;
    private final Documents documents;
    private final Readers readers;
    private final Shelf shelf;

    InvoiceBody(
            DocumentKind kind,
            Invoices invoices,
            NextInvoice nextInvoice,
            Documents documents,
            Readers readers,
            Shelf shelf) {
        this.kind = kind;
        this.invoices = invoices;
        this.nextInvoice = nextInvoice;
        this.documents = documents;
        this.readers = readers;
        this.shelf = shelf;
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public Component of(DocumentSummary document) {
        var reader = readers.now();
        var said = invoices.said(document);
        var head = new Div(new H2(reader.text("invoice.page." + said.kind())));
        head.addClassName("section-head");
        var body = new Div(head, facts(said, reader));
        body.addClassName("response-body");
        if (document.state() == DocumentState.SENT && said.kind() == InvoiceKind.STANDARD) {
            body.add(corrections(document, reader));
        }
        if (said.message() != null) {
            var message = new Paragraph(said.message());
            message.addClassNames("pre-line", "message");
            body.add(new H3(reader.text("document.editor.message")), message);
        }
        body.add(new H3(reader.text("invoice.editor.articles")), lines(document, said, reader));
        body.add(new H3(reader.text("invoice.editor.totals")), new SentTotals(said, reader));
        return body;
    }

    @Override
    public Optional<Next> next(DocumentSummary document) {
        var sent = documents.details(document.id());
        return Optional.of(nextInvoice.after(sent, invoices.said(sent), readers.now()));
    }

    private static Div corrections(DocumentSummary document, Reader reader) {
        var credit = new Anchor(NewCorrectionView.credit(document.id()), reader.text("invoice.page.credit"));
        var debit = new Anchor(NewCorrectionView.debit(document.id()), reader.text("invoice.page.debit"));
        var ways = new Div(credit, debit);
        credit.addClassName("link-button");
        debit.addClassName("link-button");
        ways.addClassName("package-papers");
        return ways;
    }

    private SentInvoiceLines lines(DocumentSummary document, Invoice said, Reader reader) {
        var place = shelf.place(
                () -> invoices.said(documents.details(document.id())),
                invoice -> invoice.lines().size());
        place.put(said);
        var lines = new SentInvoiceLines(place::get, reader);
        lines.addDetachListener(left -> place.leave());
        return lines;
    }

    private static Facts facts(Invoice said, Reader reader) {
        var formats = reader.formats();
        var references = said.references();
        var period = said.period();
        var corrects = said.corrects();
        return new Facts()
                .add(
                        reader.text("invoice.editor.correction.of"),
                        corrects == null
                                ? null
                                : reader.text(
                                        "invoice.editor.correction.invoice",
                                        corrects.number(),
                                        formats.date(corrects.issuedOn())))
                .add(reader.text("invoice.editor.field.issuedOn"), formats.date(said.issuedOn()))
                .add(
                        reader.text("invoice.editor.field.dueOn"),
                        said.dueOn() == null ? null : formats.date(said.dueOn()))
                .add(
                        reader.text("invoice.editor.base.advices"),
                        said.dispatches().isEmpty()
                                ? null
                                : said.dispatches().stream()
                                        .map(Invoice.DispatchRef::number)
                                        .collect(Collectors.joining(", ")))
                .add(reader.text("invoice.editor.field.buyerReference"), references.buyerReference())
                .add(reader.text("invoice.editor.field.accounting"), references.accounting())
                .add(reader.text("invoice.editor.field.contract"), references.contract())
                .add(reader.text("invoice.editor.field.project"), references.project())
                .add(reader.text("invoice.editor.field.sellerReference"), said.sellerReference())
                .add(
                        reader.text("invoice.editor.field.deliveredOn"),
                        said.deliveredOn() == null ? null : formats.date(said.deliveredOn()))
                .add(
                        reader.text("invoice.page.period"),
                        period == null
                                ? null
                                : PartyWords.joined(
                                        " – ",
                                        period.from() == null ? null : formats.date(period.from()),
                                        period.until() == null ? null : formats.date(period.until())))
                .add(reader.text("invoice.editor.terms"), said.terms())
                .add(reader.text("invoice.editor.payment"), payments(said, reader))
                .add(reader.text("invoice.editor.field.paymentReference"), said.paymentReference())
                .add(
                        reader.text("invoice.editor.buyer"),
                        PartyWords.joined(
                                "\n",
                                said.buyer().name(),
                                new PartyWords(reader).address(said.buyer().address())))
                .add(reader.text("document.editor.files"), String.join("\n", said.fileNames()));
    }

    private static @Nullable String payments(Invoice said, Reader reader) {
        return said.payments().isEmpty()
                ? null
                : said.payments().stream()
                        .map(way -> PartyWords.joined(
                                " ",
                                reader.text(way.kind().key()),
                                way.shownAccount(),
                                way.bic(),
                                way.mandate(),
                                way.card() == null ? null : "…" + way.card()))
                        .collect(Collectors.joining("\n"));
    }
}
