package org.orderportal.exchange.ui;

import org.orderportal.base.IdText;

/** Where messages are found. */
final class MessageLinks {

    static final String LIST = "messages";

    private MessageLinks() {}

    static String message(long id) {
        return LIST + "/" + IdText.of(id);
    }
}
