package org.orderportal.print;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Lays out short texts under small titles, two side by side. */
final class Blocks {

    private final Sheet sheet;
    private final Words words;

    Blocks(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** A new pair's place. */
    Element row(Element body) {
        return sheet.add(sheet.add(body, "table", "blocks"), "tr", "");
    }

    Element block(Element row, String titleKey) {
        var block = sheet.add(row, "td", "block");
        sheet.text(block, "h2", "", words.say(titleKey));
        return block;
    }

    /** A value with what it is; nothing where there is none. */
    void fact(Element block, String labelKey, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            var line = sheet.add(block, "div", "pair");
            sheet.text(line, "span", "quiet", words.say(labelKey) + " ");
            sheet.text(line, "span", "", value);
        }
    }
}
