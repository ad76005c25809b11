package org.orderportal.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document.
 *
 * @param rule     id of the official rule (for example PEPPOL-T01-R031), or the portal's own (PORTAL-...)
 * @param fatal    whether the document is refused for it; else it is a note
 * @param location where in the document, as the rule engine says it; null where it has no place
 * @param text     in words
 */
public record Problem(String rule, boolean fatal, @Nullable String location, String text) {}
