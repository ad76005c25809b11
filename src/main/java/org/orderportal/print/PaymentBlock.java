package org.orderportal.print;

import org.jspecify.annotations.Nullable;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.PaymentKind;
import org.w3c.dom.Element;

/** How the invoice is paid: each way with its numbers, what the payer names, the terms, and a code for the payer's bank. */
final class PaymentBlock {

    private final Sheet sheet;
    private final Words words;
    private final Invoice invoice;

    PaymentBlock(Sheet sheet, Words words, Invoice invoice) {
        this.sheet = sheet;
        this.words = words;
        this.invoice = invoice;
    }

    void addTo(Element body) {
        if (invoice.payments().isEmpty() && invoice.terms() == null) {
            return;
        }
        var pay = sheet.add(body, "div", "pay-block");
        var row = sheet.add(sheet.add(pay, "table", "pay-ways"), "tr", "");
        var ways = sheet.add(row, "td", "");
        sheet.text(ways, "h2", "section", words.say("print.invoice.payment"));
        var table = sheet.add(ways, "table", "ways");
        // The block may stand on a page of its own, and a payer needs no other.
        fact(
                table,
                words.say("print.total.pay", invoice.currency().code()),
                words.formats().amount(invoice.totals().payable()),
                "article");
        if (invoice.dueOn() != null) {
            fact(table, words.say("print.invoice.pay.due"), words.formats().date(invoice.dueOn()), "article");
        }
        fact(
                table,
                words.say("print.invoice.pay.reference"),
                invoice.paymentReference() == null ? invoice.number() : invoice.paymentReference(),
                "article");
        invoice.payments().forEach(way -> way(table, way));
        fact(table, words.say("print.invoice.pay.terms"), invoice.terms(), "text");
        PaymentQr.of(invoice).ifPresent(code -> {
            var cell = sheet.add(row, "td", "code");
            QrBlock.addTo(sheet, cell, code.content());
            sheet.text(cell, "div", "small", words.say(code.captionKey()));
        });
    }

    private void way(Element table, Payment way) {
        fact(table, words.say(way.kind().key()), account(way), "article");
        fact(table, "BIC", way.bic(), "");
        fact(table, words.say("print.invoice.pay.holder"), way.holder(), "");
        fact(table, words.say("print.invoice.pay.mandate"), way.mandate(), "");
        fact(table, words.say("print.invoice.pay.creditor"), way.creditor(), "");
        fact(table, words.say("print.invoice.pay.debited"), way.debited(), "");
    }

    private static @Nullable String account(Payment way) {
        if (way.kind() == PaymentKind.CARD) {
            return way.cardNetwork() + " …" + way.card();
        }
        return way.shownAccount();
    }

    private void fact(Element table, String label, @Nullable String value, String cssClass) {
        if (value != null && !value.isBlank()) {
            var row = sheet.add(table, "tr", "");
            sheet.text(row, "td", "what", label);
            sheet.text(row, "td", cssClass, value);
        }
    }
}
