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

    private final Duration each;
    private final Duration within;
    private final Clock clock;
    private final Map<Object, Instant> usedUpTo = new ConcurrentHashMap<>();

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

    /** Whether asking once more would be let through; this is not asking. */
    boolean isOpen(Object who) {
        var used = usedUpTo.get(who);
        return used == null || !used.plus(each).isAfter(clock.instant().plus(within));
    }

    /** However many ask, memory stays small: those go whose while is over. */
    private void forgetSome() {
        if (usedUpTo.size() >= MOST_KNOWN) {
            var now = clock.instant();
            usedUpTo.values().removeIf(used -> used.isBefore(now));
        }
        if (usedUpTo.size() >= 2 * MOST_KNOWN) {
            usedUpTo.clear();
        }
    }
}
