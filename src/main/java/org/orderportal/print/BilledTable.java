package org.orderportal.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.VatCategory;
import org.orderportal.invoice.VatRate;
import org.w3c.dom.Element;

/** The rows of an invoice, with charges, discounts and the note beneath each; the head stands on every page. */
final class BilledTable {

    private static final int COLUMNS = 6;
    /** Longer phrases may be divided: they would not fit in their column. */
    private static final int LONGEST_WHOLE = 30;

    private final Sheet sheet;
    private final Words words;
    private final Invoice invoice;

    BilledTable(Sheet sheet, Words words, Invoice invoice) {
        this.sheet = sheet;
        this.words = words;
        this.invoice = invoice;
    }

    void addTo(Element body) {
        var table = sheet.add(body, "table", "lines answers");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        head(head, "row", "", 7);
        head(head, "article", "", 43);
        head(head, "quantity", "number", 14);
        head(head, "price", "number", 14);
        head(head, "vat", "number", 8);
        head(head, "net", "number last", 14);
        invoice.lines().forEach(line -> rows(sheet.add(table, "tbody", ""), line));
    }

    private void head(Element row, String column, String cssClass, int percent) {
        var cell = sheet.add(row, "th", cssClass);
        cell.setAttribute("style", "width: " + percent + "%");
        var text = words.say("print.invoice.line." + column, invoice.currency().code());
        cell.appendChild(sheet.document().createTextNode(text));
    }

    private void rows(Element group, Line line) {
        var said = said(line);
        var open = said.isEmpty() ? "" : " open";
        var row = sheet.add(group, "tr", "");
        sheet.text(sheet.add(row, "td", "small" + open), "div", "", line.ref());
        article(sheet.add(row, "td", open.strip()), line);
        quantity(sheet.add(row, "td", "number" + open), line);
        price(sheet.add(row, "td", "number" + open), line);
        sheet.text(sheet.add(row, "td", "number" + open), "div", "", rate(words, line.vat()));
        sheet.text(
                sheet.add(row, "td", "number last" + open),
                "div",
                "",
                words.formats().amount(line.net()));
        if (!said.isEmpty()) {
            var below = sheet.add(group, "tr", "");
            sheet.add(below, "td", "said");
            var cell = sheet.add(below, "td", "said");
            cell.setAttribute("colspan", String.valueOf(COLUMNS - 1));
            said.forEach(text -> sheet.text(cell, "div", "note", text));
        }
    }

    private void article(Element cell, Line line) {
        var article = line.article();
        var standard = article.standardItemId();
        sheet.text(cell, "div", "article", article.name());
        var numbers = sheet.add(cell, "div", "small");
        number(numbers, "print.answer.ourId", article.sellersItemId());
        number(numbers, "print.answer.yourId", article.buyersItemId());
        number(numbers, "print.line.standardId", standard == null ? null : standard.value());
    }

    private void number(Element line, String key, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            var phrase = words.say(key, number);
            sheet.text(line, "span", "id", phrase.length() > LONGEST_WHOLE ? phrase : phrase.replace(' ', '\u00a0'));
            line.appendChild(sheet.document().createTextNode(" "));
        }
    }

    private void quantity(Element cell, Line line) {
        if (line.amountOnly()) {
            sheet.text(cell, "span", "small", words.say("print.invoice.line.amount-only"));
            return;
        }
        sheet.text(cell, "span", "", words.formats().quantity(line.quantity()) + " ");
        sheet.text(cell, "span", "small", words.unit(line.unit()));
    }

    private void price(Element cell, Line line) {
        if (line.amountOnly()) {
            return;
        }
        sheet.text(cell, "div", "", words.formats().price(line.price()));
        var base = line.baseQuantity();
        if (base != null && !base.equals(Quantity.of(1))) {
            sheet.text(
                    cell,
                    "div",
                    "small",
                    words.say("print.line.per", words.formats().quantity(base), words.unit(line.unit())));
        }
    }

    /** 25 % for the usual category, else its code before the rate. */
    static String rate(Words words, VatRate rate) {
        var percent = rate.percent();
        if (!rate.category().isTaxed() || percent == null) {
            return rate.category().name();
        }
        var number = words.formats().quantity(percent) + "\u00a0%";
        return rate.category() == VatCategory.S ? number : rate.category() + "\u00a0" + number;
    }

    private List<String> said(Line line) {
        var said = new ArrayList<String>();
        line.parts().forEach(part -> said.add(part(part)));
        if (line.electronicNote() != null) {
            said.add(line.electronicNote());
        }
        return said;
    }

    private String part(Part part) {
        var name = part.reason() == null || part.reason().isBlank()
                ? words.say(part.charge() ? "print.charge" : "print.discount")
                : part.reason();
        var share = part.percent() == null
                ? name
                : words.say("print.percentOf", name, words.formats().quantity(part.percent()));
        return share + ": " + Extras.signed(words, part.charge(), part.amount());
    }
}
