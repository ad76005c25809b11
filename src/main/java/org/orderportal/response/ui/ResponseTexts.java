package org.orderportal.response.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.orderportal.document.ui.FieldText;
import org.orderportal.order.ui.Reader;

/** How the fields of a response are read and written, where that is more than any text. */
final class ResponseTexts {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private ResponseTexts() {}

    /** A text of so many characters at most, which may keep to a rule. */
    static FieldText of(Reader reader, int most) {
        return new Ruled(text -> text.length() <= most, reader.text("response.editor.too-long", most));
    }

    static FieldText mail(Reader reader) {
        return new Ruled(text -> MAIL.matcher(text).matches(), reader.text("response.editor.no-mail"));
    }

    private record Ruled(java.util.function.Predicate<String> rule, String whatToEnter) implements FieldText {

        @Override
        public Optional<String> read(String typed) {
            return Optional.of(typed.strip()).filter(rule);
        }

        @Override
        public String show(String text) {
            return text;
        }
    }
}
