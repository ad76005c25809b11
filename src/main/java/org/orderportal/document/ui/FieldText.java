package org.orderportal.document.ui;

import java.util.Optional;

/** How a field's text is read and written: people's spelling at one side, the portal's own at the other. */
public interface FieldText {

    /** The portal's own spelling; empty where the text cannot be read. The text is not blank. */
    Optional<String> read(String typed);

    /** As the reader writes it. */
    String show(String text);

    /** What to enter, where the text cannot be read. */
    String whatToEnter();

    /** Any text, as it is, without blanks around it. */
    static FieldText any() {
        return new FieldText() {
            @Override
            public Optional<String> read(String typed) {
                return Optional.of(typed.strip());
            }

            @Override
            public String show(String text) {
                return text;
            }

            @Override
            public String whatToEnter() {
                return "";
            }
        };
    }
}
