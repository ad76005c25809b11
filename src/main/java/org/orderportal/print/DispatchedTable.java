package org.orderportal.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.dispatch.DispatchAdvice.OrderRef;
import org.w3c.dom.Element;

/** What leaves of each row, with what is said about it beneath; several orders one after the other, each under its number. */
final class DispatchedTable {

    private static final int COLUMNS = 6;

    private final Sheet sheet;
    private final Words words;
    private final DispatchWords says;
    private final DispatchAdvice advice;

    DispatchedTable(Sheet sheet, Words words, DispatchAdvice advice) {
        this.sheet = sheet;
        this.words = words;
        this.says = new DispatchWords(words);
        this.advice = advice;
    }

    void addTo(Element body) {
        var table = sheet.add(body, "table", "lines answers");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        head(head, "row", "", 7);
        head(head, "article", "", 46);
        head(head, "ordered", "number", 11);
        head(head, "before", "number", 12);
        head(head, "now", "number", 13);
        head(head, "outstanding", "number last", 11);
        for (int order = 0; order < advice.orders().size(); order++) {
            var place = order;
            var lines = advice.lines().stream()
                    .filter(line -> line.order() == place)
                    .toList();
            rows(table, advice.orders().get(order), lines);
        }
    }

    private void head(Element row, String column, String cssClass, int percent) {
        var cell = sheet.add(row, "th", cssClass);
        cell.setAttribute("style", "width: " + percent + "%");
        cell.appendChild(sheet.document().createTextNode(words.say("print.dispatch.line." + column)));
    }

    private void rows(Element table, OrderRef order, List<Line> lines) {
        for (var line : lines) {
            var group = sheet.add(table, "tbody", "");
            if (advice.orders().size() > 1 && line == lines.getFirst()) {
                title(group, order);
            }
            row(group, line);
        }
    }

    /** It stands in the group of its first row, so that no page ends with it. */
    private void title(Element group, OrderRef order) {
        var cell = sheet.add(sheet.add(group, "tr", ""), "td", "title");
        cell.setAttribute("colspan", String.valueOf(COLUMNS));
        sheet.text(
                cell,
                "span",
                "article",
                words.say("print.dispatch.order", order.number().text()));
        var reference = says.phrase("print.dispatch.yourReference", order.customerReference());
        sheet.text(cell, "span", "quiet", reference == null ? null : "  ·  " + reference);
    }

    private void row(Element group, Line line) {
        var said = says(line);
        var open = said.isEmpty() ? "" : " open";
        var row = sheet.add(group, "tr", "");
        sheet.text(sheet.add(row, "td", "small" + open), "div", "", line.ref());
        new ArticleCell(sheet, words).addTo(sheet.add(row, "td", open.strip()), line);
        number(row, open, line.ordered(), "");
        number(row, open, line.before(), "");
        var now = sheet.add(row, "td", "number" + open);
        sheet.text(now, "span", "article", words.formats().quantity(line.quantity()) + " ");
        sheet.text(now, "span", "small", words.unit(line.unit()));
        number(row, " last" + open, line.outstanding(), "CHANGED");
        if (!said.isEmpty()) {
            var below = sheet.add(group, "tr", "");
            sheet.add(below, "td", "said");
            var cell = sheet.add(below, "td", "said");
            cell.setAttribute("colspan", String.valueOf(COLUMNS - 1));
            said.forEach(text -> sheet.text(cell, "div", "note", text));
        }
    }

    private void number(Element row, String cssClass, Quantity quantity, String ifAny) {
        sheet.text(
                sheet.add(row, "td", "number" + cssClass),
                "div",
                quantity.isZero() ? "none" : ifAny,
                quantity.isZero() ? "–" : words.formats().quantity(quantity));
    }

    /** Why it is not all, what tells the goods apart, and what was noted. */
    private List<String> says(Line line) {
        return DispatchWords.texts(
                says.phrase("print.answer.reason", line.reason()),
                never(line),
                DispatchWords.joined(
                        "  ·  ",
                        says.phrase("print.dispatch.batch", line.batch()),
                        says.phrase("print.dispatch.bestBefore", says.day(line.bestBefore()))),
                says.phrase("print.dispatch.serials", serials(line)),
                line.note());
    }

    private @Nullable String never(Line line) {
        return line.neverComing().isZero()
                ? null
                : words.say("print.dispatch.never", says.measured(line.neverComing(), line.unit()));
    }

    private static @Nullable String serials(Line line) {
        return line.serialNumbers().isEmpty() ? null : String.join(", ", line.serialNumbers());
    }
}
