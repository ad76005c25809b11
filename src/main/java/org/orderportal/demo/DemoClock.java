package org.orderportal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demo: right for everybody, but for the thread that replays the arrivals of the last weeks, which sees
 * the moment that it replays.
 */
final class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> replayed;

    DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<@Nullable Instant> replayed) {
        this.real = real;
        this.replayed = replayed;
    }

    /** Runs the work as if it were that moment, for this thread. */
    <T> T at(Instant moment, Supplier<T> work) {
        replayed.set(moment);
        try {
            return work.get();
        } finally {
            replayed.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = replayed.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), replayed);
    }
}
