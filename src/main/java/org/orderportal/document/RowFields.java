package org.orderportal.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.DayText;
import org.orderportal.base.Gs1;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;

/** Reads the fields of one row: what was written, else what is prefilled; and says what cannot be read. */
public final class RowFields {

    /** What XML 1.0 does not take; nobody means to write it. */
    private static final Pattern NOT_WRITTEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String row;
    private final FieldKinds kinds;
    private final Function<String, Optional<FieldValue>> values;
    private final List<DraftProblem> problems = new ArrayList<>();

    private RowFields(String row, FieldKinds kinds, Function<String, Optional<FieldValue>> values) {
        this.row = row;
        this.kinds = kinds;
        this.values = values;
    }

    public static RowFields ofLine(Overlay overlay, String row, FieldKinds kinds) {
        return new RowFields(row, kinds, field -> overlay.ofLine(row, field));
    }

    public static RowFields of(Overlay overlay, String row, FieldKinds kinds) {
        return new RowFields(row, kinds, field -> overlay.own(row, field));
    }

    public FieldAddress at(String field) {
        return new FieldAddress(row, field);
    }

    public List<DraftProblem> problems() {
        return problems;
    }

    public void error(String field, String key, Object... arguments) {
        problems.add(DraftProblem.error(at(field), key, arguments));
    }

    public void warning(String field, String key, Object... arguments) {
        problems.add(DraftProblem.warning(at(field), key, arguments));
    }

    public boolean isWritten(String field) {
        return values.apply(field).isPresent();
    }

    public boolean isUnreadable(String field) {
        return values.apply(field).map(FieldValue::unreadable).orElse(false);
    }

    public @Nullable Quantity quantity(String field, @Nullable Quantity prefilled) {
        return number(field, prefilled, Quantity::of);
    }

    public @Nullable UnitPrice price(String field, @Nullable UnitPrice prefilled) {
        return number(field, prefilled, UnitPrice::of);
    }

    public @Nullable Amount amount(String field) {
        return number(field, null, Amount::of);
    }

    private <T> @Nullable T number(String field, @Nullable T prefilled, Function<String, T> reading) {
        return read(field, prefilled, NumberText::whyNot, text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException tooLong) {
                error(field, "document.problem.too-many-digits", text);
                return null;
            }
        });
    }

    public @Nullable LocalDate day(String field, @Nullable LocalDate prefilled) {
        return read(field, prefilled, DayText::whyNot, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notSpelled) {
                error(field, "base.day.unreadable", text);
                return null;
            }
        });
    }

    private <T> @Nullable T read(
            String field,
            @Nullable T prefilled,
            Function<String, String> whyNot,
            Function<String, @Nullable T> reading) {
        var written = values.apply(field);
        if (written.isEmpty()) {
            return prefilled;
        }
        var text = written.get().text();
        if (written.get().unreadable()) {
            error(field, whyNot.apply(text), text);
            return null;
        }
        return text.isBlank() ? null : reading.apply(text);
    }

    public boolean flag(String field, boolean prefilled) {
        return values.apply(field).map(value -> value.text().equals("true")).orElse(prefilled);
    }

    public @Nullable String text(String field, @Nullable String prefilled) {
        var text = values.apply(field).map(FieldValue::text).orElse(prefilled);
        var clean = text == null ? "" : NOT_WRITTEN.matcher(text).replaceAll("").strip();
        if (clean.length() > kinds.longest(field)) {
            error(field, "document.problem.too-long", kinds.longest(field));
        }
        return clean.isEmpty() ? null : clean;
    }

    /** A code of two letters, or nothing. */
    public @Nullable String country(String field, @Nullable String prefilled) {
        var text = text(field, prefilled);
        var code = text == null ? null : text.toUpperCase(Locale.ROOT);
        if (code != null && !List.of(Locale.getISOCountries()).contains(code)) {
            error(field, "document.problem.country", code);
            return null;
        }
        return code;
    }

    /** With a right check digit, or nothing. */
    public @Nullable String gtin(String field, @Nullable String prefilled) {
        var text = text(field, prefilled);
        var digits = text == null ? null : text.replaceAll("[ -]", "");
        if (digits != null && !Gs1.isGtin(digits)) {
            error(field, "document.problem.gtin", digits);
            return null;
        }
        return digits;
    }
}
