package org.orderportal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A break of an official rule, or of one of the portal's own, found in a document that was about to go out.
 *
 * @param rule      id of the rule (for example PEPPOL-T76-R007)
 * @param fatal     whether the document may not go out with it
 * @param location  where in the document, as the rule engine says it
 * @param text      in English, as the official rules are
 * @param arguments what the text of a portal's own rule was made with; {@link RuleWords} say it in another language
 */
public record RuleBreak(
        String rule, boolean fatal, @Nullable String location, String text, List<String> arguments) {

    public RuleBreak {
        arguments = List.copyOf(arguments);
    }

    public RuleBreak(String rule, boolean fatal, @Nullable String location, String text) {
        this(rule, fatal, location, text, List.of());
    }
}
