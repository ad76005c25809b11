package org.orderportal.print;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.Amount;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Extra;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.InvoiceTotals.VatGroup;
import org.w3c.dom.Element;

/** VAT by category and rate at the left, with the reason where none is charged; the sums at the right. */
final class BilledTotals {

    private final Sheet sheet;
    private final Words words;
    private final Invoice invoice;

    BilledTotals(Sheet sheet, Words words, Invoice invoice) {
        this.sheet = sheet;
        this.words = words;
        this.invoice = invoice;
    }

    void addTo(Element body) {
        var row = sheet.add(sheet.add(body, "table", "sums"), "tr", "");
        vat(sheet.add(row, "td", "vat"));
        totals(sheet.add(row, "td", ""));
    }

    private void vat(Element cell) {
        var table = sheet.add(cell, "table", "rates");
        var head = sheet.add(table, "tr", "");
        sheet.text(head, "th", "what", words.say("print.invoice.vat.rate"));
        sheet.text(head, "th", "", words.say("print.invoice.vat.base"));
        sheet.text(head, "th", "", words.say("print.invoice.vat.tax"));
        invoice.totals().groups().forEach(group -> group(table, group));
        var national = invoice.nationalVat();
        if (national != null) {
            sheet.text(
                    cell,
                    "div",
                    "small",
                    words.say(
                            "print.invoice.vat.national",
                            national.currency().code(),
                            words.formats().amount(national.vat()),
                            words.formats().decimal(national.rate(), 0, 10)));
        }
    }

    private void group(Element table, VatGroup group) {
        var row = sheet.add(table, "tr", "");
        sheet.text(
                row,
                "td",
                "what",
                BilledTable.rate(words, group.rate()) + " "
                        + words.say(group.rate().category().key()));
        sheet.text(row, "td", "", words.formats().amount(group.base()));
        sheet.text(row, "td", "", words.formats().amount(group.vat()));
        var reason = Stream.of(group.reason(), group.reasonCode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        if (!reason.isEmpty()) {
            var below = sheet.add(sheet.add(table, "tr", ""), "td", "what small");
            below.setAttribute("colspan", "3");
            below.appendChild(sheet.document().createTextNode(Sheet.printable(reason)));
        }
    }

    private void totals(Element cell) {
        var table = sheet.add(cell, "table", "totals");
        var totals = invoice.totals();
        row(table, "", words.say("print.total.lines"), words.formats().amount(totals.lineNet()));
        invoice.extras()
                .forEach(extra -> row(table, "", label(extra), Extras.signed(words, extra.charge(), extra.amount())));
        row(table, "", words.say("print.total.net"), words.formats().amount(totals.net()));
        row(table, "", words.say("print.total.tax"), words.formats().amount(totals.vat()));
        if (totals.rounding().compareTo(Amount.ZERO) != 0) {
            row(table, "", words.say("print.total.rounding"), words.formats().amount(totals.rounding()));
        }
        var key = invoice.kind() == InvoiceKind.CREDIT ? "print.invoice.total.credited" : "print.total.pay";
        row(
                table,
                "pay",
                words.say(key, invoice.currency().code()),
                words.formats().amount(totals.payable()));
    }

    private String label(Extra extra) {
        var name = extra.reason() == null || extra.reason().isBlank() ? ofCode(extra) : extra.reason();
        return extra.percent() == null
                ? name
                : words.say("print.percentOf", name, words.formats().quantity(extra.percent()));
    }

    private String ofCode(Extra extra) {
        var key = (extra.charge() ? "invoice.charge." : "invoice.discount.") + extra.reasonCode();
        return words.texts().has(words.locale(), key)
                ? words.say(key)
                : words.say(extra.charge() ? "print.charge" : "print.discount");
    }

    private void row(Element table, String cssClass, String what, String amount) {
        var row = sheet.add(table, "tr", cssClass);
        sheet.text(row, "td", "what", what);
        sheet.text(row, "td", "", amount);
    }
}
