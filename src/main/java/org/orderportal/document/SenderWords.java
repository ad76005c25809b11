package org.orderportal.document;

import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;

/** The words of a response, in the language of the one who sends it. */
public interface SenderWords {

    String get(String key, Object... arguments);

    Formats formats();

    static SenderWords of(Texts texts, Formats formats) {
        var language = Texts.closest(formats.locale());
        return new SenderWords() {
            @Override
            public String get(String key, Object... arguments) {
                return texts.get(language, key, arguments);
            }

            @Override
            public Formats formats() {
                return formats;
            }
        };
    }
}
