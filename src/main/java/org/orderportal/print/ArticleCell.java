package org.orderportal.print;

import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.w3c.dom.Element;

/** The article of a row that is dispatched: its name, its numbers, and whether it is dangerous. */
final class ArticleCell {

    /** Longer phrases may be divided: they would not fit in their column. */
    private static final int LONGEST_WHOLE = 30;

    private final Sheet sheet;
    private final Words words;

    ArticleCell(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void addTo(Element cell, Line line) {
        var article = line.article();
        var standard = article.standardItemId();
        sheet.text(cell, "div", "article", article.name());
        var numbers = sheet.add(cell, "div", "small");
        number(numbers, "print.answer.ourId", article.sellersItemId());
        number(numbers, "print.answer.yourId", article.buyersItemId());
        number(numbers, "print.line.standardId", standard == null ? null : standard.value());
        var hazard = new DispatchWords(words).hazard(line);
        if (hazard != null) {
            sheet.text(sheet.add(cell, "div", ""), "span", "hazard", hazard);
        }
    }

    private void number(Element line, String key, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            var phrase = words.say(key, number);
            sheet.text(line, "span", "id", phrase.length() > LONGEST_WHOLE ? phrase : phrase.replace(' ', '\u00a0'));
            line.appendChild(sheet.document().createTextNode(" "));
        }
    }
}
