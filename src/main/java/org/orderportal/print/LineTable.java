package org.orderportal.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderedLine;
import org.w3c.dom.Element;

/** The ordered articles, one row each; its head stands on every page. */
final class LineTable {

    private final Sheet sheet;
    private final Words words;
    private final OrderContent content;

    LineTable(Sheet sheet, Words words, OrderContent content) {
        this.sheet = sheet;
        this.words = words;
        this.content = content;
    }

    void addTo(Element body, List<OrderDetails.Line> lines) {
        var table = sheet.add(body, "table", "lines");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        head(head, "row", "", "7%");
        head(head, "article", "", "39%");
        head(head, "requested", "", "13%");
        head(head, "quantity", "number", "14%");
        head(head, "price", "number", "14%");
        head(head, "net", "number last", "13%");
        var rows = sheet.add(table, "tbody", "");
        lines.forEach(line -> row(sheet.add(rows, "tr", ""), line.ordered()));
    }

    private void head(Element row, String column, String cssClass, String width) {
        var cell = sheet.add(row, "th", cssClass);
        cell.setAttribute("style", "width: " + width);
        var text = words.say("print.line." + column, content.currency().code());
        cell.appendChild(sheet.document().createTextNode(text));
    }

    private void row(Element row, OrderedLine line) {
        sheet.text(row, "td", "small", line.ref());
        article(sheet.add(row, "td", ""), line);
        var wanted = line.requestedOn();
        cell(row, "", wanted == null ? "" : words.formats().date(wanted));
        quantity(row, line);
        price(sheet.add(row, "td", "number"), line);
        cell(row, "number last", words.formats().amount(line.netAmount()));
    }

    private void quantity(Element row, OrderedLine line) {
        var cell = sheet.add(row, "td", "number");
        sheet.text(cell, "span", "", words.formats().quantity(line.quantity()) + " ");
        sheet.text(cell, "span", "small", words.unit(line.unit()));
    }

    private void cell(Element row, String cssClass, String text) {
        sheet.add(row, "td", cssClass).appendChild(sheet.document().createTextNode(text));
    }

    private void article(Element cell, OrderedLine line) {
        sheet.text(cell, "div", "article", line.name());
        if (line.description() != null && !line.description().equals(line.name())) {
            sheet.text(cell, "div", "small", line.description());
        }
        sheet.text(cell, "div", "small", String.join(" · ", numbers(line)));
        line.allowancesAndCharges().forEach(part -> sheet.text(cell, "div", "small", Extras.inWords(words, part)));
        if (Boolean.FALSE.equals(line.partialDeliveryAllowed())) {
            sheet.text(cell, "div", "small", words.say("print.line.whole"));
        }
        sheet.text(cell, "div", "note", line.note());
    }

    /** All that tells the article apart, as short phrases. */
    private List<String> numbers(OrderedLine line) {
        var phrases = new ArrayList<String>();
        phrase(phrases, "print.line.sellersId", line.sellersItemId());
        phrase(phrases, "print.line.buyersId", line.buyersItemId());
        var standard = line.standardItemId();
        phrase(phrases, "print.line.standardId", standard == null ? null : standard.value());
        phrase(phrases, "print.line.manufacturersId", line.manufacturersItemId());
        line.properties().forEach(property -> phrases.add(property.name() + ": " + property.value()));
        line.lots().forEach(lot -> phrase(phrases, "print.line.lot", lot));
        line.serialNumbers().forEach(serial -> phrase(phrases, "print.line.serial", serial));
        phrase(phrases, "print.line.cost", line.accountingCost());
        return phrases;
    }

    private void phrase(List<String> phrases, String key, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            phrases.add(words.say(key, number));
        }
    }

    private void price(Element cell, OrderedLine line) {
        if (line.price() != null) {
            sheet.text(cell, "div", "", words.formats().price(line.price()));
        }
        var base = line.baseQuantity();
        if (base != null && !base.isZero() && base.compareTo(Quantity.of(1)) != 0) {
            sheet.text(
                    cell,
                    "div",
                    "small",
                    words.say("print.line.per", words.formats().quantity(base), words.unit(line.unit())));
        }
        if (line.vat() != null && line.vat().percent() != null) {
            sheet.text(
                    cell,
                    "div",
                    "small",
                    words.say(
                            "print.line.vat",
                            words.formats().quantity(line.vat().percent())));
        }
    }
}
