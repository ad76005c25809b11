package org.orderportal.exchange.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How full the outbox is, read every few seconds for meters and health: who asks them does not wait for a database that
 * does not answer. All nodes see the same.
 */
@Component
class OutboxState {

    /**
     * @param waiting what the portal still hands over by itself, between tries too
     * @param failed  given up until somebody resends it
     * @param toFetch waits for its receiver to fetch it
     * @param oldest  since when the longest waiting one could have gone out
     * @param due     since when the longest due one waits for a worker
     */
    record Figures(
            long waiting,
            long failed,
            long toFetch,
            @Nullable Instant oldest,
            @Nullable Instant due) {}

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Figures figures;

    OutboxState(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Null as long as they are unknown. */
    @Nullable Figures figures() {
        return figures;
    }

    /** How long the longest due one has been due; nothing where all is done. */
    Duration late() {
        var known = figures;
        return known == null ? Duration.ZERO : since(known.due());
    }

    Duration since(@Nullable Instant moment) {
        var now = clock.instant();
        return moment == null || moment.isAfter(now) ? Duration.ZERO : Duration.between(moment, now);
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT5S")
    void read() {
        try {
            figures = count();
        } catch (RuntimeException unreachable) {
            figures = null;
            throw unreachable;
        }
    }

    private Figures count() {
        return database.sql("""
                        select count(*) as waiting, min(not_before) as oldest, min(next_try_at) as due,
                            (select count(*) from outbox f where f.state = 'FAILED') as failed,
                            (select count(*) from outbox p where p.channel = 'PULL' and p.state = 'WAITING') as to_fetch
                        from outbox where next_try_at is not null""")
                .query((row, number) -> new Figures(
                        row.getLong("waiting"),
                        row.getLong("failed"),
                        row.getLong("to_fetch"),
                        Stored.instantOrNull(row, "oldest"),
                        Stored.instantOrNull(row, "due")))
                .single();
    }
}
