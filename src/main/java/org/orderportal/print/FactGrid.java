package org.orderportal.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Short facts, each under its small label, four in a row. */
final class FactGrid {

    private static final int COLUMNS = 4;

    private record Fact(String label, String value) {}

    private final Sheet sheet;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    FactGrid(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Nothing is shown where there is no value. */
    FactGrid fact(String labelKey, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.say(labelKey), value));
        }
        return this;
    }

    void addTo(Element parent) {
        if (facts.isEmpty()) {
            return;
        }
        var table = sheet.add(parent, "table", "facts");
        for (int start = 0; start < facts.size(); start += COLUMNS) {
            var row = sheet.add(table, "tr", "");
            for (int index = start; index < start + COLUMNS; index++) {
                var cell = sheet.add(row, "td", "");
                if (index < facts.size()) {
                    sheet.text(cell, "div", "label", facts.get(index).label());
                    sheet.text(cell, "div", "", facts.get(index).value());
                }
            }
        }
    }
}
