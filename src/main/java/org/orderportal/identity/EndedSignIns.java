package org.orderportal.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that were ended on this node within the last moments: their sessions here end at the next click, without
 * waiting for {@link SignInCheckFilter#INTERVAL}, as the other nodes do.
 */
@Component
class EndedSignIns {

    private final Map<Long, Instant> ended = new ConcurrentHashMap<>();
    private final Clock clock;

    EndedSignIns(Clock clock) {
        this.clock = clock;
    }

    void add(long signInId) {
        var now = clock.instant();
        ended.values()
                .removeIf(at ->
                        at.plus(SignInCheckFilter.INTERVAL.multipliedBy(2)).isBefore(now));
        ended.put(signInId, now);
    }

    boolean contains(long signInId) {
        return ended.containsKey(signInId);
    }
}
