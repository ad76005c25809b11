package org.orderportal.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of people's lists, as the one who tells writes them; in its transaction. */
@Component
class EntryRows {

    /** Whose entry it is, and what about: those that come at once with the same become one. */
    record Subject(long person, Occasion occasion, @Nullable Long supplier) {}

    /** An entry that more can join. */
    record Open(long id, Instant lastAt) {}

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    EntryRows(JdbcClient database, NamedParameterJdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** The newest entry on that subject that is not read and got something since that moment, locked. */
    Optional<Open> open(Subject subject, Instant since) {
        return database.sql("""
            select id, last_at from notification
            where person_id = :person and occasion = :occasion and read_at is null and last_at >= :since
                and (supplier_id = :supplier or supplier_id is null and :supplier is null)
            order by last_at desc, id desc fetch first 1 row only for update\
            """)
                .paramSource(subject(subject).addValue("since", Stored.moment(since)))
                .query((row, number) -> new Open(row.getLong("id"), Stored.instant(row, "last_at")))
                .optional();
    }

    void insert(Collection<GatheredEntry> entries) {
        batches.batchUpdate(
                """
                insert into notification
                    (id, person_id, occasion, supplier_id, fact_id, fact_count, first_at, last_at, read_at)
                values (:id, :person, :occasion, :supplier, :fact, :count, :first, :last, :read)\
                """,
                entries.stream()
                        .map(entry -> row(entry).addValue("read", readAt(entry), Types.TIMESTAMP))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What is no news any more when it is told lies among what was read. */
    private @Nullable LocalDateTime readAt(GatheredEntry entry) {
        var now = clock.instant();
        return GatheredEntry.isNews(entry.lastAt(), now) ? null : Stored.moment(now);
    }

    void grow(Collection<GatheredEntry> entries) {
        batches.batchUpdate(
                "update notification set fact_count = fact_count + :count, last_at = :last where id = :id",
                entries.stream().map(EntryRows::row).toArray(SqlParameterSource[]::new));
    }

    void told(Collection<Telling> tellings) {
        batches.batchUpdate(
                """
                insert into notification_told (person_id, fact_id, notification_id, mail_id)
                values (:person, :fact, :entry, :mail)\
                """,
                tellings.stream()
                        .map(telling -> new MapSqlParameterSource("person", telling.person())
                                .addValue("fact", telling.fact())
                                .addValue("entry", telling.entry())
                                .addValue("mail", telling.mail()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** That somebody is told of a fact. @param mail null where the portal alone tells it */
    record Telling(
            long person, long fact, long entry, @Nullable Long mail) {}

    private static MapSqlParameterSource row(GatheredEntry entry) {
        return subject(entry.subject())
                .addValue("id", entry.id())
                .addValue("fact", entry.firstFact())
                .addValue("count", entry.added())
                .addValue("first", Stored.moment(entry.firstAt()))
                .addValue("last", Stored.moment(entry.lastAt()));
    }

    private static MapSqlParameterSource subject(Subject subject) {
        return new MapSqlParameterSource("person", subject.person())
                .addValue("occasion", subject.occasion().name())
                .addValue("supplier", subject.supplier(), Types.BIGINT);
    }
}
