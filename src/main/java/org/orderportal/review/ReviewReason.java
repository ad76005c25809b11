package org.orderportal.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason why an order needs somebody.
 *
 * @param mark      tells it from the others of the order, as long as it is the same one
 * @param since     when it began
 * @param showsAt   from when on it needs somebody
 * @param dueAt     when it should be done with; null while the clock stands still, because the supplier has to wait
 * @param textKey   where another module says it: its own text
 * @param arguments of the text: a number, an error
 */
public record ReviewReason(
        ReasonKind kind,
        String mark,
        Instant since,
        Instant showsAt,
        @Nullable Instant dueAt,
        @Nullable String textKey,
        List<Object> arguments) {

    public ReviewReason {
        arguments = List.copyOf(arguments);
    }

    public boolean isPaused() {
        return dueAt == null;
    }
}
