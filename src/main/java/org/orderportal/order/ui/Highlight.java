package org.orderportal.order.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds in a text what a search looked for, whatever case and accents either is written with. */
final class Highlight {

    /** A stretch of a text, and whether the search meant it. */
    record Part(String text, boolean found) {}

    private final List<String> words;

    Highlight(String search) {
        words = Arrays.stream(search.split("\\s+"))
                .map(Highlight::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The whole text in stretches; one only, where nothing is found in it. */
    List<Part> parts(String text) {
        var found = found(text);
        var parts = new ArrayList<Part>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || found[at] != found[start]) {
                parts.add(new Part(text.substring(start, at), found[start]));
                start = at;
            }
        }
        return parts;
    }

    private boolean[] found(String text) {
        var found = new boolean[text.length()];
        var folded = new StringBuilder();
        var origin = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            var letter = folded(text.substring(i, i + 1));
            folded.append(letter);
            for (int j = 0; j < letter.length(); j++) {
                origin.add(i);
            }
        }
        for (var word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                    Arrays.fill(found, origin.get(at), origin.get(at + word.length() - 1) + 1, true);
                }
            }
        }
        return found;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
