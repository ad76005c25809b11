package org.orderportal.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.base.security.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The orders that came in lately, kept on each node, so that one reading of the database every few seconds tells all
 * open lists whether there is something new. Read along the primary key, which grows with time.
 */
@Component
class Arrivals {

    /** What came in longer ago is not known here. */
    static final Duration KEPT = Duration.ofHours(1);

    /** An order is seen when its transaction ends, which may be so long after its id was made. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private static final String NEWEST = """
            select o.id, o.supplier_id, o.waiting_connection, o.received_at
            from purchase_order o where o.id >= :first""";

    /**
     * One order.
     *
     * @param newSince lists that were read after this moment may show it already
     */
    private record Arrival(long id, long supplier, boolean waiting, Instant newSince) {}

    private record Known(Instant readAt, Instant since, Map<Long, Arrival> byId, Map<Long, List<Arrival>> bySupplier) {}

    private final JdbcClient database;
    private final Duration every;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    /** @param every how long an answer is good for all who ask */
    Arrivals(JdbcClient database, @Value("${portal.news.every:PT5S}") Duration every, Clock clock) {
        this.database = database;
        this.every = every;
        this.clock = clock;
    }

    /** Whether all that came in since that moment is known here. */
    boolean reachBackTo(Instant moment) {
        return !moment.isBefore(upToDate().since());
    }

    /** How many orders in that scope came in after that moment, as far as it is known here. */
    long count(Scope scope, Instant moment) {
        var all = upToDate();
        return switch (scope) {
            case Scope.Everything() -> newer(List.copyOf(all.byId().values()), moment, true);
            case Scope.Suppliers(var ids) ->
                ids.stream()
                        .mapToLong(id -> newer(all.bySupplier().getOrDefault(id, List.of()), moment, false))
                        .sum();
        };
    }

    private static long newer(List<Arrival> arrivals, Instant moment, boolean waitingToo) {
        return arrivals.stream()
                .filter(arrival -> arrival.newSince().isAfter(moment))
                .filter(arrival -> waitingToo || !arrival.waiting())
                .count();
    }

    /** While somebody reads, the others go on with what was known before. */
    private Known upToDate() {
        var before = known;
        if (before != null && (isFresh(before) || !reading.tryLock())) {
            return before;
        }
        if (before == null) {
            reading.lock();
        }
        try {
            var now = known;
            if (now == null || !isFresh(now)) {
                now = read(now);
                known = now;
            }
            return now;
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh(Known before) {
        return clock.instant().isBefore(before.readAt().plus(every));
    }

    private Known read(@Nullable Known before) {
        var now = clock.instant();
        var oldest = now.minus(KEPT);
        var byId = new HashMap<Long, Arrival>();
        if (before != null) {
            byId.putAll(before.byId());
        }
        var from = before == null ? oldest : before.readAt().minus(UNDER_WAY);
        for (var arrival : newest(from, before == null ? Instant.MIN : before.readAt())) {
            byId.merge(arrival.id(), arrival, Arrivals::asItIsNow);
        }
        byId.values().removeIf(arrival -> isOver(arrival, oldest));
        var bySupplier = byId.values().stream().collect(Collectors.groupingBy(Arrival::supplier));
        return new Known(now, oldest, Map.copyOf(byId), bySupplier);
    }

    /** A message may have been received long before it became an order, which is then read again, and not new again. */
    private static boolean isOver(Arrival arrival, Instant oldest) {
        return arrival.id() < Ids.firstAt(oldest) && arrival.newSince().isBefore(oldest);
    }

    /** An order that waited is new to its supplier when it does so no more. */
    private static Arrival asItIsNow(Arrival before, Arrival now) {
        return before.waiting() && !now.waiting() ? now : before;
    }

    private List<Arrival> newest(Instant from, Instant lastRead) {
        return database.sql(NEWEST)
                .param("first", Ids.firstAt(from))
                .query((row, number) -> {
                    var received = Stored.instant(row, "received_at");
                    return new Arrival(
                            row.getLong("id"),
                            row.getLong("supplier_id"),
                            row.getBoolean("waiting_connection"),
                            received.isAfter(lastRead) ? received : lastRead);
                })
                .list();
    }
}
