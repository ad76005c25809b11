package org.orderportal.exchange;

import org.orderportal.base.IdText;

/** Where messages are found. */
public final class MessageLinks {

    public static final String LIST = "messages";

    private MessageLinks() {}

    public static String message(long id) {
        return LIST + "/" + IdText.of(id);
    }
}
