package org.orderportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets each of many ask so often in a while, all at once or spread over it. It keeps one moment for each that asked
 * lately: that until which what they asked for is used up. Each node counts for itself.
 */
final class Pace {

    private static final int MOST_KNOWN = 50_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Duration each;
    private final Duration within;
    private final Clock clock;
    private final Map<Object, Instant> usedUpTo = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> lookAgainAt = new AtomicReference<>(Instant.EPOCH);

    Pace(int often, Duration within, Clock clock) {
        this.each = within.dividedBy(often);
        this.within = within;
        this.clock = clock;
    }

    /**
     * Asks once.
     *
     * @return how long to wait before asking again; zero where this once may be
     */
    Duration take(Object who) {
        forgetSome();
        var now = clock.instant();
        var wait = new AtomicReference<>(Duration.ZERO);
        usedUpTo.compute(who, (known, before) -> {
            var used = (before == null || before.isBefore(now) ? now : before).plus(each);
            var tooMuch = Duration.between(now.plus(within), used);
            if (tooMuch.isPositive()) {
                wait.set(tooMuch);
                return before;
            }
            return used;
        });
        return Objects.requireNonNull(wait.get());
    }

    /** What was asked for once does not count after all. */
    void giveBack(Object who) {
        usedUpTo.computeIfPresent(who, (known, used) -> used.minus(each));
    }

    /** However many ask, memory stays small: those go whose while is over, and beyond that those who have asked least. */
    private void forgetSome() {
        if (usedUpTo.size() < MOST_KNOWN) {
            return;
        }
        var now = clock.instant();
        if (lookAgainAt
                .getAndUpdate(moment -> now.isBefore(moment) ? moment : now.plus(BETWEEN_LOOKS))
                .isAfter(now)) {
            if (usedUpTo.size() >= 2 * MOST_KNOWN) {
                usedUpTo.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .limit(MOST_KNOWN)
                        .forEach(known -> usedUpTo.remove(known.getKey(), known.getValue()));
            }
            return;
        }
        usedUpTo.values().removeIf(used -> used.isBefore(now));
    }
}
