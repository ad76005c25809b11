package org.orderportal.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.w3c.dom.Element;

/** Lays a packing list out: from where to where, what lies in which package, totals, and what is not packed. */
final class PackingSheet {

    private final DispatchAdvice advice;
    private final Words words;
    private final DispatchWords says;
    private final Packing packing;
    private final Sheet sheet;

    PackingSheet(DispatchAdvice advice, boolean draft, Words words) {
        this.advice = advice;
        this.words = words;
        this.says = new DispatchWords(words);
        this.packing = new Packing(advice);
        this.sheet = DispatchHead.sheet(words, advice, "print.packing.title", draft);
    }

    Sheet sheet() {
        var body = sheet.body();
        var head = new DispatchHead(sheet, words, advice);
        head.title(body, "print.packing.kind", "print.packing.foot");
        head.route(body);
        head.load(body, packing);
        var table = new PackingTable(sheet, words, advice, packing);
        if (!packing.outermost().isEmpty()) {
            table.packages(body);
            totals(body);
        }
        unpacked(body, table);
        return sheet;
    }

    private void totals(Element body) {
        var table = sheet.add(body, "table", "totals");
        row(table, "", "print.packing.outermost", says.counts(packing.outermost()));
        if (packing.outermost().size() < advice.units().size()) {
            row(table, "", "print.packing.inside", says.counts(inside()));
        }
        row(table, "pay", "print.dispatch.weight", says.weight(packing.grossWeight()));
    }

    private List<HandlingUnit> inside() {
        return packing.sequence().stream()
                .filter(placed -> placed.on() != null)
                .map(Packing.Placed::unit)
                .toList();
    }

    private void row(Element table, String cssClass, String key, @Nullable String value) {
        if (value != null) {
            var row = sheet.add(table, "tr", cssClass);
            sheet.text(row, "td", "what", words.say(key));
            sheet.text(row, "td", "", value);
        }
    }

    private void unpacked(Element body, PackingTable table) {
        var rest = packing.unpacked();
        if (!rest.isEmpty()) {
            var key = packing.outermost().isEmpty() ? "print.packing.goods" : "print.packing.unpacked";
            sheet.text(body, "h2", "section", words.say(key));
            table.goods(body, rest);
        }
    }
}
