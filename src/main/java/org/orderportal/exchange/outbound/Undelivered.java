package org.orderportal.exchange.outbound;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A try to hand a document over came to nothing. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; each has a text with one detail as {0}. */
    enum Reason {
        FOLDER_OUTSIDE,
        FOLDER_NOT_WRITTEN,
        ADDRESS_WRONG,
        ADDRESS_PLAIN,
        ADDRESS_INTERNAL,
        NO_SECRET,
        REFUSED,
        ANSWERED,
        LATE,
        UNREACHABLE,
        NO_MAIL_SERVER,
        MAIL_WRONG,
        MAIL_SERVER_REFUSED,
        MAIL_NOT_SENT,
        UNEXPECTED;

        String key() {
            return "exchange.outbound.error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String detail;
    private final boolean lasting;

    private Undelivered(Reason reason, String detail, boolean lasting, @Nullable Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
        this.lasting = lasting;
    }

    /** May go away by itself: it is tried again. */
    static Undelivered forNow(Reason reason, String detail, @Nullable Throwable cause) {
        return new Undelivered(reason, detail, false, cause);
    }

    /** Will be the same at the next try: a person has to act first. */
    static Undelivered untilMended(Reason reason, String detail) {
        return new Undelivered(reason, detail, true, null);
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    boolean isLasting() {
        return lasting;
    }
}
