package org.orderportal.exchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Texts;

/**
 * What is wrong with a document.
 *
 * @param rule      id of the official rule (for example PEPPOL-T01-R031), or the portal's own (PORTAL-...)
 * @param fatal     whether the document is refused for it; else it is a note
 * @param location  where in the document, as the rule engine says it; null where it has no place
 * @param text      in words; English, as the official rules are
 * @param arguments what the text of a portal's own rule was made with, so that it can be said in another language
 */
public record Problem(String rule, boolean fatal, @Nullable String location, String text, List<String> arguments) {

    private static final String OWN = "PORTAL-";
    private static final List<String> BUNDLES =
            List.of("i18n/exchange", "i18n/exchange-answers", "i18n/exchange-billing");

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Problem(String rule, boolean fatal, @Nullable String location, String text) {
        this(rule, fatal, location, text, List.of());
    }

    /** A break of one of the portal's own rules; its text has the key {@code exchange.problem.<rule>}. */
    public static Problem own(String rule, boolean fatal, @Nullable String location, Object... arguments) {
        var words = Arrays.stream(arguments).map(String::valueOf).toList();
        var pattern = pattern("exchange.problem." + rule);
        var text = new MessageFormat(pattern, Locale.ENGLISH).format(words.toArray());
        return new Problem(rule, fatal, location, text, words);
    }

    private static String pattern(String key) {
        return BUNDLES.stream()
                .map(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow()
                .getString(key);
    }

    /** The same break of a rule, not refused for. */
    public Problem asNote() {
        return new Problem(rule, false, location, text, arguments);
    }

    /** The text in the reader's language; the official rules speak English only. */
    public String textIn(Texts texts, Locale locale) {
        return rule.startsWith(OWN) ? texts.get(locale, "exchange.problem." + rule, arguments.toArray()) : text;
    }
}
