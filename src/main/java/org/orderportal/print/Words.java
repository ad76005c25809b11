package org.orderportal.print;

import java.util.Locale;
import org.orderportal.base.UnitCode;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;

/** What a printed document says, in one reader's language. */
record Words(Texts texts, Locale locale, Formats formats) {

    String say(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** The unit as people write it, else its code. */
    String unit(UnitCode unit) {
        var key = "print.unit." + unit.code();
        return texts.has(locale, key) ? say(key) : unit.code();
    }

    /** The style sheet, with the number of the page in the reader's language. */
    String style() {
        return style("");
    }

    /** @param mark stands at the head of every page; empty for none */
    String style(String mark) {
        var page = say("print.page", "\u0001", "\u0002")
                .replace("\"", "")
                .replace("\\", "")
                .replace("\u0001", "\" counter(page) \"")
                .replace("\u0002", "\" counter(pages) \"");
        return Style.of("\"" + page + "\"", "\"" + mark.replace("\"", "").replace("\\", "") + "\"");
    }
}
