package org.orderportal.order;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orderportal.base.SearchKey;

/** Cuts texts into the words by which orders are found: without case and accents, the same for writing and for asking. */
final class SearchWords {

    private static final int LONGEST = 100;
    private static final int MOST_ASKED = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private SearchWords() {}

    /** What is kept of an order: its number whole, in parts and without separators, and the words of the buyer's name. */
    static Set<String> of(OrderNumber number, String buyerName) {
        var kept = new LinkedHashSet<String>();
        var joined = SEPARATORS.matcher(folded(number.text())).replaceAll("");
        Stream.of(Stream.of(joined), wordsOf(number.text()), wordsOf(buyerName))
                .flatMap(words -> words)
                .map(word -> Stored.cut(word, LONGEST))
                .filter(word -> !word.isEmpty())
                .forEach(kept::add);
        return kept;
    }

    /** What is asked for: each of these words must begin a kept one. */
    static List<String> asked(String search) {
        return Arrays.stream(SPACE.split(folded(search)))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::withoutEdges)
                .map(word -> Stored.cut(word, LONGEST))
                .distinct()
                .limit(MOST_ASKED)
                .toList();
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
