package org.orderportal.print;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.DispatchRef;
import org.orderportal.invoice.InvoiceKind;
import org.w3c.dom.Element;

/** Lays an invoice out: what is to be paid and when, who to whom, what it refers to, each row, VAT, totals, how to pay. */
final class InvoiceSheet {

    private final Invoice invoice;
    private final Words words;
    private final Sheet sheet;
    private final Blocks blocks;

    InvoiceSheet(Invoice invoice, boolean draft, Words words) {
        this.invoice = invoice;
        this.words = words;
        this.sheet = new Sheet(
                words.locale().getLanguage(),
                title() + " " + invoice.number(),
                words.style(draft ? words.say("print.invoice.draft") : ""));
        this.blocks = new Blocks(sheet, words);
    }

    private String title() {
        return words.say("invoice.page." + invoice.kind());
    }

    Sheet sheet() {
        var body = sheet.body();
        body.setAttribute("class", "invoice");
        sheet.text(
                body,
                "div",
                "foot",
                words.say(
                        "print.invoice.foot",
                        title(),
                        invoice.number(),
                        invoice.seller().name()));
        top(body);
        parties(body);
        facts(body);
        message(body);
        new BilledTable(sheet, words, invoice).addTo(body);
        new BilledTotals(sheet, words, invoice).addTo(body);
        if (invoice.kind() != InvoiceKind.CREDIT) {
            new PaymentBlock(sheet, words, invoice).addTo(body);
        }
        files(body);
        return sheet;
    }

    private void top(Element body) {
        var row = sheet.add(sheet.add(body, "table", "top"), "tr", "");
        var left = sheet.add(row, "td", "");
        sheet.text(left, "div", "kind", title());
        sheet.text(left, "h1", "", invoice.number());
        var corrects = invoice.corrects();
        if (corrects != null) {
            sheet.text(
                    left,
                    "div",
                    "kind",
                    words.say(
                            "print.invoice.corrects",
                            corrects.number(),
                            words.formats().date(corrects.issuedOn())));
        }
        var right = sheet.add(row, "td", "dates");
        sheet.text(
                right,
                "div",
                "",
                words.say("print.invoice.issued", words.formats().date(invoice.issuedOn())));
        if (invoice.dueOn() != null) {
            sheet.text(
                    right,
                    "div",
                    "",
                    words.say("print.invoice.due", words.formats().date(invoice.dueOn())));
        }
        var key = invoice.kind() == InvoiceKind.CREDIT ? "print.invoice.credited" : "print.invoice.payable";
        sheet.text(
                right,
                "div",
                "sum",
                words.say(
                        key,
                        invoice.currency().code(),
                        words.formats().amount(invoice.totals().payable())));
    }

    private void parties(Element body) {
        var row = blocks.row(body);
        var people = new ParticipantBlock(sheet, words);
        people.addTo(blocks.block(row, "print.invoice.seller"), invoice.seller());
        people.addTo(blocks.block(row, "print.invoice.buyer"), invoice.buyer());
    }

    private void facts(Element body) {
        var references = invoice.references();
        var place = invoice.shipTo();
        new FactGrid(sheet, words)
                .fact("print.invoice.fact.order", invoice.order().number().text())
                .fact("print.invoice.fact.buyerReference", references.buyerReference())
                .fact("print.invoice.fact.salesOrder", invoice.order().salesOrder())
                .fact("print.invoice.fact.sellerReference", invoice.sellerReference())
                .fact("print.invoice.fact.contract", references.contract())
                .fact("print.invoice.fact.project", references.project())
                .fact("print.invoice.fact.accounting", references.accounting())
                .fact("print.invoice.fact.tender", references.tender())
                .fact(
                        "print.invoice.fact.advices",
                        invoice.dispatches().stream().map(DispatchRef::number).collect(Collectors.joining(", ")))
                .fact(
                        "print.invoice.fact.delivered",
                        invoice.deliveredOn() == null ? null : words.formats().date(invoice.deliveredOn()))
                .fact("print.invoice.fact.period", period())
                .fact("print.invoice.fact.shipTo", place == null ? null : shipTo(place))
                .addTo(body);
    }

    private @Nullable String period() {
        var period = invoice.period();
        return period == null
                ? null
                : Stream.of(period.from(), period.until())
                        .map(day -> day == null ? "" : words.formats().date(day))
                        .collect(Collectors.joining(" – "));
    }

    private static String shipTo(Invoice.Place place) {
        return Stream.of(
                        place.name(),
                        place.address().street(),
                        place.address().postalCode(),
                        place.address().city())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void message(Element body) {
        if (invoice.message() != null && !invoice.message().isBlank()) {
            var message = sheet.add(body, "div", "message");
            sheet.text(message, "h2", "", words.say("print.order.message"));
            sheet.text(message, "div", "text", invoice.message());
        }
    }

    private void files(Element body) {
        if (!invoice.fileNames().isEmpty()) {
            var after = sheet.add(body, "div", "after");
            sheet.text(after, "h2", "", words.say("print.order.attachments"));
            invoice.fileNames().forEach(name -> sheet.text(after, "div", "", name));
        }
    }
}
