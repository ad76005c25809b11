package org.orderportal.exchange.outbound;

import org.jspecify.annotations.Nullable;

/** A try to hand a document over came to nothing; the reason is a text {@code exchange.outbound.error.<reason>}. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;
    private final boolean lasting;

    private Undelivered(String reason, String detail, boolean lasting, @Nullable Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
        this.lasting = lasting;
    }

    /** May go away by itself: it is tried again. */
    static Undelivered forNow(String reason, String detail, @Nullable Throwable cause) {
        return new Undelivered(reason, detail, false, cause);
    }

    /** Will be the same at the next try: a person has to act first. */
    static Undelivered untilMended(String reason, String detail) {
        return new Undelivered(reason, detail, true, null);
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    boolean isLasting() {
        return lasting;
    }
}
