package org.orderportal.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orderportal.base.i18n.Texts;

/**
 * Says in plain words, and in the reader's language, what a broken rule wants. One without words of its own is told by the
 * family that its name begins with (DE-R, UBL-SR), with what the rule itself says in English.
 */
public record RuleWords(Texts texts, Locale locale) {

    private static final String OFFICIAL = "document.rule.";
    private static final String OWN = "exchange.problem.";
    private static final Pattern LAST_PART = Pattern.compile("-[^-]*$");

    public String of(RuleBreak broken) {
        return said(OFFICIAL + broken.rule(), bare(broken))
                .or(() -> said(OWN + broken.rule(), broken.arguments().toArray()))
                .or(() -> ofFamily(broken))
                .orElseGet(broken::text);
    }

    private Optional<String> ofFamily(RuleBreak broken) {
        var family = broken.rule();
        while (family.contains("-")) {
            family = LAST_PART.matcher(family).replaceFirst("");
            var words = said(OFFICIAL + family, bare(broken));
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    /** The rules begin with their own name, which stands beside their words already. */
    private static String bare(RuleBreak broken) {
        return broken.text().replace("[" + broken.rule() + "]", "").replaceFirst("^\\s*-?\\s*", "");
    }

    private Optional<String> said(String key, Object... arguments) {
        return texts.has(locale, key) ? Optional.of(texts.get(locale, key, arguments)) : Optional.empty();
    }
}
