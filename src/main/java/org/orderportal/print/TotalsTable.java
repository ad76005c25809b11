package org.orderportal.print;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderedLine;
import org.w3c.dom.Element;

/** The totals as the buyer stated them; the sum of the lines where nothing was stated. */
final class TotalsTable {

    private final Sheet sheet;
    private final Words words;
    private final OrderContent content;

    TotalsTable(Sheet sheet, Words words, OrderContent content) {
        this.sheet = sheet;
        this.words = words;
        this.content = content;
    }

    void addTo(Element body) {
        var table = sheet.add(body, "table", "totals");
        var totals = content.totals();
        var lines = totals.lineNet() != null
                ? totals.lineNet()
                : content.lines().stream().map(OrderedLine::netAmount).reduce(Amount.ZERO, Amount::plus);
        row(table, "", words.say("print.total.lines"), lines);
        content.allowancesAndCharges()
                .forEach(part -> row(table, Extras.label(words, part), Extras.signed(words, part)));
        row(table, "", words.say("print.total.net"), totals.net());
        row(table, "", words.say("print.total.tax"), totals.tax());
        row(table, "", words.say("print.total.gross"), totals.gross());
        row(table, "", words.say("print.total.prepaid"), totals.prepaid());
        row(table, "", words.say("print.total.rounding"), totals.rounding());
        row(table, "pay", words.say("print.total.pay", content.currency().code()), content.amount());
    }

    private void row(Element table, String cssClass, String what, @Nullable Amount amount) {
        if (amount != null) {
            var row = sheet.add(table, "tr", cssClass);
            sheet.text(row, "td", "what", what);
            sheet.text(row, "td", "", words.formats().amount(amount));
        }
    }

    private void row(Element table, String what, String amount) {
        var row = sheet.add(table, "tr", "");
        sheet.text(row, "td", "what", what);
        sheet.text(row, "td", "", amount);
    }
}
