package org.orderportal.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds texts for searching and sorting the same way on every database: no case, no accents. */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchKey() {}

    /** At most {@code length} characters of the folded text; folding what was folded changes nothing. */
    public static String of(String text, int length) {
        var folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = folded.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= length ? lower : cut(lower, length).strip();
    }

    /** Never between the two halves of one character. */
    private static String cut(String text, int length) {
        var splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }
}
