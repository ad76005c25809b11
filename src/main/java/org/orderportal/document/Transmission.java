package org.orderportal.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a document has come on one of its ways.
 *
 * @param target   the address, folder or connection, in words; who took it there
 * @param error    why the last try failed, in words
 * @param nextTry  when it is tried again, or for the first time; null where nothing is to come
 */
public record Transmission(
        Channel channel,
        State state,
        String target,
        int attempts,
        @Nullable String error,
        @Nullable Instant nextTry,
        Instant changedAt) {

    /** What has become of it. */
    public enum State {
        WAITING,
        UNDER_WAY,
        DELIVERED,
        /** Tried as often as makes sense; a person has to act. */
        FAILED,
        CANCELLED
    }
}
