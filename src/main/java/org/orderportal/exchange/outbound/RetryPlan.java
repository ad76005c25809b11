package org.orderportal.exchange.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When something that failed is tried again: soon at first, then ever more seldom, for about a day. */
final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15));

    static final int MOST_TRIES = PAUSES.size() + 1;

    private RetryPlan() {}

    /** @param failures how often it failed so far, at least 1; empty where it is given up */
    static Optional<Duration> pauseAfter(int failures) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(failures - 1));
    }
}
