package org.orderportal.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orderportal.base.DayText;
import org.orderportal.base.NumberText;

/**
 * How the fields of a kind of document are written, by their names. Every other field holds a text as it is.
 *
 * @param percentages those numbers behind which a per cent sign may stand
 * @param codes       what is written in capital letters
 * @param longest     the most characters of a text, where that is not 200
 */
public record FieldKinds(
        Set<String> numbers,
        Set<String> percentages,
        Set<String> days,
        Set<String> codes,
        Map<String, Integer> longest) {

    private static final int USUALLY_LONGEST = 200;

    /** What is kept of a text: the portal's own spelling, or what was typed, where it cannot be read. */
    public record Typed(String text, boolean unreadable) {}

    /**
     * Reads what somebody typed into a field.
     *
     * @param locale of the one who typed
     * @param today  where they are
     */
    public Typed typed(String field, String text, Locale locale, LocalDate today) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return new Typed("", false);
        }
        if (numbers.contains(field)) {
            var number = percentages.contains(field) ? stripped.replaceFirst("\\s*%$", "") : stripped;
            return NumberText.read(number, locale)
                    .map(read -> new Typed(NumberText.plain(read), false))
                    .orElseGet(() -> new Typed(stripped, true));
        }
        if (days.contains(field)) {
            return DayText.read(stripped, locale, today)
                    .map(day -> new Typed(day.toString(), false))
                    .orElseGet(() -> new Typed(stripped, true));
        }
        return new Typed(codes.contains(field) ? stripped.toUpperCase(Locale.ROOT) : stripped, false);
    }

    /** The most characters that a text may have; far more than anybody writes. */
    public int longest(String field) {
        return longest.getOrDefault(field, USUALLY_LONGEST);
    }
}
