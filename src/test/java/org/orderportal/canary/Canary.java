package org.orderportal.canary;

import java.util.List;

/**
 * A supplier in whose orders, documents and drafts a token stands that stands nowhere else.
 *
 * @param company   its id
 * @param orders    ids of its orders
 * @param documents ids of its documents and drafts
 * @param key       of a connection of its own
 * @param email     of a person who acts for it
 */
record Canary(String token, String company, List<String> orders, List<String> documents, String key, String email) {

    static final String PASSWORD = "fjällräv trivs i grus";
}
