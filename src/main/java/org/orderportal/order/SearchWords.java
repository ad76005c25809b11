package org.orderportal.order;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;

/** Cuts texts into the words by which orders are found: without case and accents, the same for writing and for asking. */
public final class SearchWords {

    private static final int LONGEST = 100;
    private static final int MOST_ASKED = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern PARTS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private SearchWords() {}

    /** What is kept of a text: each word whole, in parts and without separators. */
    public static Set<String> of(String text) {
        return kept(wordsOf(text));
    }

    /** What is kept of a number, beside that of any text: joined over all spaces, and without leading zeros. */
    public static Set<String> ofNumber(String number) {
        var joined = SEPARATORS.matcher(folded(number)).replaceAll("");
        var parts = wordsOf(number).map(word -> LEADING_ZEROS.matcher(word).replaceFirst(""));
        return kept(Stream.of(Stream.of(joined), wordsOf(number), parts).flatMap(words -> words));
    }

    private static Set<String> kept(Stream<String> words) {
        return words.map(word -> Stored.cut(word, LONGEST))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is asked for: each of these words must begin a kept one. */
    public static List<String> asked(String search) {
        return Arrays.stream(SPACE.split(folded(search)))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::withoutEdges)
                .map(word -> Stored.cut(word, LONGEST))
                .distinct()
                .limit(MOST_ASKED)
                .toList();
    }

    /** Before which all texts lie that begin with that word: itself, with the last character one greater. */
    public static String endOf(String word) {
        var last = word.codePointBefore(word.length());
        var start = word.substring(0, word.length() - Character.charCount(last));
        var next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return start + Character.toString(Math.min(next, Character.MAX_CODE_POINT));
    }

    private static Stream<String> wordsOf(String text) {
        return Arrays.stream(SPACE.split(folded(text))).flatMap(SearchWords::formsOf);
    }

    private static Stream<String> formsOf(String word) {
        var whole = withoutEdges(word);
        var joined = SEPARATORS.matcher(whole).replaceAll("");
        return Stream.concat(Stream.of(whole, joined), Arrays.stream(PARTS.split(whole)));
    }

    /** A word of nothing but signs stays as it is, so that it can be found too. */
    private static String withoutEdges(String word) {
        var stripped = EDGES.matcher(word).replaceAll("");
        return stripped.isEmpty() ? word : stripped;
    }

    private static String folded(String text) {
        return SearchKey.of(text, Integer.MAX_VALUE);
    }
}
