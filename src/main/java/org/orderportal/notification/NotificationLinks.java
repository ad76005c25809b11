package org.orderportal.notification;

import org.orderportal.base.IdText;

/** Where notifications are found in the portal. */
public final class NotificationLinks {

    public static final String LIST = "/notifications";
    public static final String SETTINGS = "/settings/notifications";
    public static final String MAILS = "/settings/mails";

    /** The parameter that names one of an entry's facts. */
    public static final String FACT = "fact";

    private static final String OPEN = LIST + "/open/";

    private NotificationLinks() {}

    /** Opens an entry: marks it as read, and leads on. */
    public static String open(long entry) {
        return OPEN + IdText.of(entry);
    }

    /** Leads on to what one fact is about. */
    public static String open(Told told) {
        return open(told.entry()) + "?" + FACT + "=" + IdText.of(told.fact());
    }
}
