package org.orderportal.document.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.orderportal.base.DayText;
import org.orderportal.base.NumberText;
import org.orderportal.order.ui.Reader;

/** How the fields of a form are read as people write them, and written as their reader does. */
public final class FieldTexts {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private FieldTexts() {}

    /** A text of so many characters at most. */
    public static FieldText of(Reader reader, int most) {
        return new Kind(
                typed -> Optional.of(typed.strip()).filter(text -> text.length() <= most),
                text -> text,
                reader.text("document.editor.too-long", most));
    }

    public static FieldText mail(Reader reader) {
        return new Kind(
                typed -> Optional.of(typed.strip())
                        .filter(text -> MAIL.matcher(text).matches()),
                text -> text,
                reader.text("document.editor.no-mail"));
    }

    public static FieldText quantity(Reader reader) {
        return number(reader, 0, 10, "document.editor.no-quantity");
    }

    public static FieldText price(Reader reader) {
        return number(reader, 2, 10, "document.editor.no-price");
    }

    public static FieldText amount(Reader reader) {
        return number(reader, 2, 4, "document.editor.no-amount");
    }

    public static FieldText day(Reader reader) {
        return new Kind(
                typed -> DayText.read(typed, reader.formats().locale(), reader.today())
                        .map(LocalDate::toString),
                text -> reader.day(LocalDate.parse(text)),
                reader.text("document.editor.no-day"));
    }

    public static FieldText percent(Reader reader) {
        return number(reader, 0, 4, "document.editor.no-percent");
    }

    /** @param fewest decimals that are shown */
    private static FieldText number(Reader reader, int fewest, int most, String whatToEnter) {
        return new Kind(
                typed -> NumberText.read(
                                typed.replaceFirst("\\s*%$", ""),
                                reader.formats().locale())
                        .map(NumberText::plain),
                text -> reader.formats().decimal(new BigDecimal(text), fewest, most),
                reader.text(whatToEnter));
    }

    private record Kind(
            Function<String, Optional<String>> reading, Function<String, String> writing, String whatToEnter)
            implements FieldText {

        @Override
        public Optional<String> read(String typed) {
            return reading.apply(typed);
        }

        @Override
        public String show(String text) {
            return writing.apply(text);
        }
    }
}
