package org.orderportal.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to somebody, as administrators and its receiver see it.
 *
 * @param person   what its receiver is called
 * @param error    the key of a text that says why the last try failed, with the arguments after it
 * @param nextTry  null where nothing is to come
 * @param facts    how many facts it tells
 */
public record MailSummary(
        long id,
        String person,
        String address,
        Cadence cadence,
        MailState state,
        int attempts,
        @Nullable String error,
        List<String> errorArguments,
        @Nullable Instant nextTry,
        Instant changedAt,
        int facts) {

    public MailSummary {
        errorArguments = List.copyOf(errorArguments);
    }
}
