package org.orderportal.order.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds in a text what a search looked for, whatever case and accents either is written with. */
final class Highlight {

    private static final int LEAD = 14;

    private final List<String> words;

    Highlight(String search) {
        words = Arrays.stream(search.split("\\s+"))
                .map(Highlight::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text in stretches: what was not looked for and what was, by turns; the first may be empty. */
    List<String> stretches(String text) {
        if (words.isEmpty()) {
            return List.of(text);
        }
        var found = found(text);
        var stretches = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            var lookedFor = stretches.size() % 2 == 1;
            if (at == text.length() || found[at] != lookedFor) {
                stretches.add(text.substring(start, at));
                start = at;
            }
        }
        return stretches;
    }

    /** The end of what stands before a hit, so that the hit is seen in a narrow place. */
    static String shortened(String lead) {
        if (lead.length() <= LEAD) {
            return lead;
        }
        var end = lead.substring(lead.length() - LEAD);
        return "… " + end.substring(end.indexOf(' ') + 1);
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
