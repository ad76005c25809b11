package org.orderportal.base.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of what exceptions say all that may be a person's or a document's: databases and readers of XML and JSON
 * quote the value that they do not like. What kind of exception it was, and where, stays.
 */
final class Masked {

    private static final String HIDDEN = "…";
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s<>\"'(),;:\\[\\]]+@[^\\s<>\"'(),;:\\[\\]]+");

    /** Between quotes of any kind, or in brackets; a number alone is an error's. */
    private static final Pattern QUOTED = Pattern.compile(
            "'(?!\\d+')[^']*'|\"(?!\\d+\")[^\"]*\"|\\[(?![\\d-]+\\])[^\\]]*\\]|(?<=\\bvalues )\\(.*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Masked() {}

    static String message(String message) {
        var quotes = QUOTED.matcher(message).replaceAll(found -> {
            var text = found.group();
            return text.charAt(0) + HIDDEN + text.charAt(text.length() - 1);
        });
        return MAIL_ADDRESS.matcher(quotes).replaceAll(HIDDEN);
    }

    /**
     * A printed exception without what it and its causes quote.
     *
     * @param message of one of them
     * @param within  what it is caused by and what was suppressed
     */
    static <T> String trace(
            String printed, T thrown, Function<T, @Nullable String> message, Function<T, List<T>> within) {
        var messages = new ArrayList<String>();
        gather(thrown, message, within, messages, Collections.newSetFromMap(new IdentityHashMap<>()));
        messages.sort(Comparator.comparingInt(String::length).reversed());
        var masked = printed;
        for (var one : messages) {
            masked = masked.replace(one, message(one));
        }
        return masked;
    }

    private static <T> void gather(
            T thrown,
            Function<T, @Nullable String> message,
            Function<T, List<T>> within,
            List<String> messages,
            Set<T> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        var said = Objects.requireNonNullElse(message.apply(thrown), "");
        if (!said.isEmpty()) {
            messages.add(said);
        }
        within.apply(thrown).forEach(each -> gather(each, message, within, messages, seen));
    }
}
