package org.orderportal.response.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.orderportal.base.DayText;
import org.orderportal.base.NumberText;
import org.orderportal.document.ui.FieldText;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;

/** How the fields of a response are read as people write them, and written as their reader does. */
final class ResponseTexts {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private ResponseTexts() {}

    /** How the field of a row is read and written. */
    static FieldText ofRow(String field, Reader reader) {
        return switch (field) {
            case ResponseField.ACCEPTED, ResponseField.BACK_ORDER, ResponseField.QUANTITY -> quantity(reader);
            case ResponseField.PRICE -> price(reader);
            case ResponseField.AMOUNT -> amount(reader);
            case ResponseField.PERCENT, ResponseField.VAT -> percent(reader);
            case ResponseField.PROMISED -> day(reader);
            default -> FieldText.any();
        };
    }

    /** A text of so many characters at most. */
    static FieldText of(Reader reader, int most) {
        return new Kind(
                typed -> Optional.of(typed.strip()).filter(text -> text.length() <= most),
                text -> text,
                reader.text("response.editor.too-long", most));
    }

    static FieldText mail(Reader reader) {
        return new Kind(
                typed -> Optional.of(typed.strip())
                        .filter(text -> MAIL.matcher(text).matches()),
                text -> text,
                reader.text("response.editor.no-mail"));
    }

    static FieldText quantity(Reader reader) {
        return number(reader, 0, 10, "response.editor.no-quantity");
    }

    static FieldText price(Reader reader) {
        return number(reader, 2, 10, "response.editor.no-price");
    }

    static FieldText amount(Reader reader) {
        return number(reader, 2, 4, "response.editor.no-amount");
    }

    static FieldText day(Reader reader) {
        return new Kind(
                typed -> DayText.read(typed, reader.formats().locale(), reader.today())
                        .map(LocalDate::toString),
                text -> reader.day(LocalDate.parse(text)),
                reader.text("response.editor.no-day"));
    }

    static FieldText percent(Reader reader) {
        return number(reader, 0, 4, "response.editor.no-percent");
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
