package org.orderportal.response;

import java.util.Locale;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;

/** The words of a response, in the language of the one who sends it. */
record Words(Texts texts, Formats formats) {

    String get(String key, Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    private Locale locale() {
        return Texts.closest(formats.locale());
    }
}
