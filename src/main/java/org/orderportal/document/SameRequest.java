package org.orderportal.document;

import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;

/** One request that comes twice at the same moment works on one document twice: whoever comes second goes along. */
public final class SameRequest {

    private static final int MOST_ATTEMPTS = 5;

    private SameRequest() {}

    /**
     * The work's answer; it is done again while the other one changes the draft under it, or has just sent it.
     *
     * @param work looks at the document anew each time
     */
    public static <T> T answered(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (Refusal refused) {
                if (attempt == MOST_ATTEMPTS || !isByTheOther(refused)) {
                    throw refused;
                }
            }
        }
    }

    private static boolean isByTheOther(Refusal refused) {
        return refused.key().startsWith(Departure.CHANGED_MEANWHILE)
                || refused.key().equals(DraftShape.NO_DRAFT + DocumentState.SENT);
    }
}
