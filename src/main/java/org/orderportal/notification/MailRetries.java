package org.orderportal.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that failed is tried again: soon at first, then ever more seldom, for half a day; older news is none. */
final class MailRetries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(9));

    private MailRetries() {}

    /** @param failures how often it failed so far, at least 1; empty where it is given up */
    static Optional<Duration> pauseAfter(int failures) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(failures - 1));
    }
}
