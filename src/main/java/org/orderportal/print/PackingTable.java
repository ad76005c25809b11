package org.orderportal.print;

import java.math.BigDecimal;
import java.util.List;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.print.Packing.Packed;
import org.w3c.dom.Element;

/** The packages one after the other with what lies in them; what stands on another is set in beneath it. */
final class PackingTable {

    private static final int COLUMNS = 5;

    /** A package with more rows than that may be divided between pages. */
    private static final int MOST_WHOLE_ROWS = 12;

    private static final double INDENT = 6;

    private final Sheet sheet;
    private final Words words;
    private final DispatchWords says;
    private final DispatchAdvice advice;
    private final Packing packing;

    PackingTable(Sheet sheet, Words words, DispatchAdvice advice, Packing packing) {
        this.sheet = sheet;
        this.words = words;
        this.says = new DispatchWords(words);
        this.advice = advice;
        this.packing = packing;
    }

    void packages(Element body) {
        var table = table(body);
        int place = 0;
        for (var group : UnitGroup.of(packing.outermost(), packing)) {
            var counted = words.say(
                    group.count() == 1 ? "print.packing.place" : "print.packing.places",
                    words.formats().number(place + 1),
                    words.formats().number(packing.outermost().size()),
                    words.formats().number(place + group.count()));
            group(table, group, 0, counted);
            place += group.count();
        }
    }

    /** Goods that lie in no package. */
    void goods(Element body, List<Packed> goods) {
        var rows = sheet.add(table(body), "tbody", "");
        goods.forEach(packed -> row(rows, packed, 1, 0));
    }

    private Element table(Element body) {
        var table = sheet.add(body, "table", "lines packing");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        head(head, "number", "", 22);
        head(head, "article", "", 34);
        head(head, "row", "", 17);
        head(head, "batch", "", 13);
        head(head, "quantity", "number last", 14);
        return table;
    }

    private void head(Element row, String column, String cssClass, int percent) {
        var cell = sheet.add(row, "th", cssClass);
        cell.setAttribute("style", "width: " + percent + "%");
        cell.appendChild(sheet.document().createTextNode(words.say("print.packing." + column)));
    }

    private void group(Element table, UnitGroup group, int depth, String counted) {
        var unit = group.first();
        var contents = packing.contents(unit);
        var rows = sheet.add(table, "tbody", contents.size() <= MOST_WHOLE_ROWS ? "whole" : "");
        unit(sheet.add(rows, "tr", ""), group, depth, counted);
        contents.forEach(packed -> row(rows, packed, group.count(), depth));
        UnitGroup.of(packing.carriedBy(unit), packing).forEach(inner -> group(table, inner, depth + 1, ""));
    }

    private void unit(Element row, UnitGroup group, int depth, String counted) {
        var unit = group.first();
        var cell = sheet.add(row, "td", depth == 0 ? "unit" : "inner");
        cell.setAttribute("colspan", String.valueOf(COLUMNS - 1));
        indent(cell, depth);
        var kind = says.kind(unit.kind());
        sheet.text(cell, "span", "article", group.count() == 1 ? kind : says.times(group.count(), kind));
        sheet.text(cell, "span", "quiet", counted.isEmpty() ? null : "   " + counted);
        sheet.text(cell, "div", "sscc", says.phrase("print.packing.ssccs", group.ssccs()));
        sheet.text(
                cell,
                "div",
                "small",
                DispatchWords.joined("  ·  ", says.phrase("print.packing.marked", unit.marks()), says.size(unit)));
        weight(sheet.add(row, "td", depth == 0 ? "unit number last" : "inner number last"), group, unit);
    }

    private void weight(Element cell, UnitGroup group, HandlingUnit unit) {
        if (unit.weight() != null) {
            sheet.text(cell, "div", "", says.weight(times(unit.weight(), group.count())));
            if (group.count() > 1) {
                sheet.text(cell, "div", "small", says.phrase("print.packing.eachOf", says.weight(unit.weight())));
            }
        }
    }

    private void row(Element rows, Packed packed, int units, int depth) {
        var line = packed.line();
        var article = line.article();
        var row = sheet.add(rows, "tr", "");
        var number = sheet.add(row, "td", "");
        indent(number, depth);
        sheet.text(number, "div", "", article.sellersItemId() == null ? "–" : article.sellersItemId());
        sheet.text(number, "div", "small", says.phrase("print.answer.yourId", article.buyersItemId()));
        var name = sheet.add(row, "td", "");
        sheet.text(name, "div", "", article.name());
        var hazard = says.hazard(line);
        if (hazard != null) {
            sheet.text(sheet.add(name, "div", ""), "span", "hazard", hazard);
        }
        order(sheet.add(row, "td", ""), line);
        var batch = sheet.add(row, "td", "");
        sheet.text(batch, "div", "", line.batch());
        sheet.text(batch, "div", "small", says.phrase("print.dispatch.bestBefore", says.day(line.bestBefore())));
        var quantity = sheet.add(row, "td", "number last");
        sheet.text(quantity, "span", "article", words.formats().quantity(times(packed.quantity(), units)) + " ");
        sheet.text(quantity, "span", "small", words.unit(line.unit()));
        if (units > 1) {
            var each = words.formats().quantity(packed.quantity());
            sheet.text(quantity, "div", "small", says.times(units, each));
        }
    }

    private void order(Element cell, Line line) {
        if (line.order() < advice.orders().size()) {
            sheet.text(
                    cell, "div", "", advice.orders().get(line.order()).number().text());
        }
        sheet.text(cell, "div", "small", words.say("print.packing.rowOf", line.ref()));
    }

    private static void indent(Element cell, int depth) {
        if (depth > 0) {
            cell.setAttribute("style", "padding-left: " + depth * INDENT + "mm");
        }
    }

    private static Quantity times(Quantity quantity, int count) {
        return new Quantity(quantity.value().multiply(BigDecimal.valueOf(count)));
    }
}
