package org.orderportal.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fuzzer made up, as bytes or as a text. */
public record FuzzInput(byte[] bytes) {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final String BETWEEN = "|";

    /**
     * As UTF-8. Four hexadecimal digits after a backslash and a u are the character of that number: half a surrogate pair
     * has no bytes of its own, and browsers send it all the same.
     */
    public String text() {
        return ESCAPED.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** So many texts, with strokes between them; those that are missing are empty. */
    public String[] texts(int count) {
        var parts = text().split(Pattern.quote(BETWEEN), count);
        var first = parts.length;
        var texts = Arrays.copyOf(parts, count);
        Arrays.fill(texts, first, count, "");
        return texts;
    }
}
