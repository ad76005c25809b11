package org.orderportal.exchange.api;

/**
 * Something wrong in what a machine wrote.
 *
 * @param field where, as a path in the JSON that was sent: lines[0].accept
 * @param rule  the rule that it breaks
 * @param fatal whether nothing can be done with it; else it is worth a second look
 * @param fix   what to write instead
 */
record Mistake(String field, String rule, boolean fatal, String fix) {

    Mistake(String field, String rule, String fix) {
        this(field, rule, true, fix);
    }
}
