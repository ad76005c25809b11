package org.orderportal.print;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.orderportal.base.Quantity;
import org.w3c.dom.Element;

/** What the goods are packed in, in short: a row for each kind of package that is carried by itself. */
final class PackagesTable {

    /** More articles than that are only counted: the packing list names them. */
    private static final int MOST_NAMED = 3;

    private final Sheet sheet;
    private final Words words;
    private final DispatchWords says;
    private final Packing packing;

    PackagesTable(Sheet sheet, Words words, Packing packing) {
        this.sheet = sheet;
        this.words = words;
        this.says = new DispatchWords(words);
        this.packing = packing;
    }

    void addTo(Element body) {
        if (packing.outermost().isEmpty()) {
            return;
        }
        sheet.text(body, "h2", "section", words.say("print.dispatch.packages"));
        var table = sheet.add(body, "table", "lines");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        head(head, "unit", "", 24);
        head(head, "contents", "", 31);
        head(head, "sscc", "", 32);
        head(head, "weight", "number last", 13);
        var rows = sheet.add(table, "tbody", "");
        UnitGroup.of(packing.outermost(), packing).forEach(group -> row(sheet.add(rows, "tr", ""), group));
    }

    private void head(Element row, String column, String cssClass, int percent) {
        var cell = sheet.add(row, "th", cssClass);
        cell.setAttribute("style", "width: " + percent + "%");
        cell.appendChild(sheet.document().createTextNode(words.say("print.packing." + column)));
    }

    private void row(Element row, UnitGroup group) {
        var unit = group.first();
        var kind = sheet.add(row, "td", "");
        sheet.text(kind, "div", "article", says.times(group.count(), says.kind(unit.kind())));
        sheet.text(kind, "div", "small", says.phrase("print.packing.with", says.counts(packing.carriedBy(unit))));
        sheet.text(kind, "div", "small", says.phrase("print.packing.marked", unit.marks()));
        contents(sheet.add(row, "td", ""), group);
        var ssccs = group.ssccs();
        sheet.text(sheet.add(row, "td", ""), "div", ssccs == null ? "none" : "sscc", ssccs == null ? "–" : ssccs);
        var weight = sheet.add(row, "td", "number last");
        if (unit.weight() != null) {
            var all = new Quantity(unit.weight().value().multiply(BigDecimal.valueOf(group.count())));
            sheet.text(weight, "div", "", says.weight(all));
        }
        sheet.text(weight, "div", "small", says.size(unit));
    }

    private void contents(Element cell, UnitGroup group) {
        var contents = packing.allContents(group.first());
        var each = group.count() > 1 && !contents.isEmpty() ? words.say("print.packing.each") + " " : "";
        if (contents.size() > MOST_NAMED) {
            sheet.text(
                    cell,
                    "div",
                    "",
                    each + words.say("print.packing.articles", words.formats().number(contents.size())));
        } else {
            var text = contents.stream()
                    .map(packed ->
                            says.measured(packed.quantity(), packed.line().unit()) + " "
                                    + packed.line().article().name())
                    .collect(Collectors.joining("\n"));
            sheet.text(cell, "div", "text", each + text);
        }
    }
}
