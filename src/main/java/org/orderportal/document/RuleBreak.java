package org.orderportal.document;

import org.jspecify.annotations.Nullable;

/**
 * A break of an official rule, found in a document that was about to go out.
 *
 * @param rule     id of the rule (for example PEPPOL-T76-R007)
 * @param fatal    whether the document may not go out with it
 * @param location where in the document, as the rule engine says it
 * @param text     in English, as the official rules are
 */
public record RuleBreak(
        String rule, boolean fatal, @Nullable String location, String text) {}
