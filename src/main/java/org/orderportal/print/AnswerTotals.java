package org.orderportal.print;

import org.orderportal.base.Amount;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.ResponseTotals;
import org.w3c.dom.Element;

/** What the answer comes to beside what was ordered, with each charge and discount. */
final class AnswerTotals {

    private final Sheet sheet;
    private final Words words;
    private final OrderResponse response;

    AnswerTotals(Sheet sheet, Words words, OrderResponse response) {
        this.sheet = sheet;
        this.words = words;
        this.response = response;
    }

    void addTo(Element body) {
        var table = sheet.add(body, "table", "totals");
        var totals = response.totals();
        if (totals != null) {
            goods(table, totals);
        }
        for (var extra : response.extras()) {
            row(table, "", Extras.label(words, extra), Extras.signed(words, extra.charge(), extra.amount()));
        }
        if (totals != null) {
            row(
                    table,
                    "pay",
                    words.say("print.answer.total", response.currency().code()),
                    words.formats().amount(totals.net()));
        }
    }

    private void goods(Element table, ResponseTotals totals) {
        unlessZero(table, "ordered", totals.ordered());
        unlessZero(table, "later", totals.later());
        unlessZero(table, "refused", totals.refused());
        row(table, "", words.say("print.answer.total.accepted"), words.formats().amount(totals.accepted()));
        unlessZero(table, "added", totals.added());
    }

    private void unlessZero(Element table, String what, Amount amount) {
        if (amount.compareTo(Amount.ZERO) != 0) {
            row(
                    table,
                    "",
                    words.say("print.answer.total." + what),
                    words.formats().amount(amount));
        }
    }

    private void row(Element table, String cssClass, String what, String amount) {
        var row = sheet.add(table, "tr", cssClass);
        sheet.text(row, "td", "what", what);
        sheet.text(row, "td", "", amount);
    }
}
