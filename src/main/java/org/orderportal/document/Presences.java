package org.orderportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Knows who has which draft open, on whatever node; as long as that is news. */
@Component
class Presences {

    static final Duration SEEN = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Seen(long person, Presence presence) {}

    private final DocumentHeads heads;
    private final JdbcClient database;
    private final CurrentUsers users;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Presences(
            DocumentHeads heads,
            JdbcClient database,
            CurrentUsers users,
            RetriedTransactions transactions,
            Clock clock) {
        this.heads = heads;
        this.database = database;
        this.users = users;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Notes where the reader is, and tells where the others are. */
    List<Presence> seen(DocumentId document, String ui, @Nullable FieldAddress at) {
        heads.get(document);
        var reader = users.require();
        if (!reader.looksOnly()) {
            transactions.run(() -> note(document, ui, reader, at));
        }
        return others(document, reader);
    }

    void gone(DocumentId document, String ui) {
        heads.get(document);
        database.sql("""
            delete from document_presence
            where document_id = :document and ui = :ui and person_id = :person\
            """)
                .param("document", document.value())
                .param("ui", ui)
                .param("person", users.require().id())
                .update();
    }

    private void note(DocumentId document, String ui, CurrentUser person, @Nullable FieldAddress at) {
        var updated = database.sql("""
            update document_presence set row_key = :key, field_name = :field, seen_at = :now
            where document_id = :document and ui = :ui\
            """)
                .param("document", document.value())
                .param("ui", ui)
                .param("key", at == null ? null : at.row())
                .param("field", at == null ? null : at.field())
                .param("now", Stored.moment(clock.instant()))
                .update();
        if (updated == 0) {
            database.sql("""
                insert into document_presence
                    (document_id, ui, person_id, person_name, row_key, field_name, seen_at)
                values (:document, :ui, :person, :name, :key, :field, :now)\
                """)
                    .param("document", document.value())
                    .param("ui", ui)
                    .param("person", person.id())
                    .param("name", Stored.cut(person.name(), 200))
                    .param("key", at == null ? null : at.row())
                    .param("field", at == null ? null : at.field())
                    .param("now", Stored.moment(clock.instant()))
                    .update();
        }
    }

    /** Each other person once, where they were seen last. */
    private List<Presence> others(DocumentId document, CurrentUser than) {
        var latest = new LinkedHashMap<Long, Presence>();
        database.sql("""
            select person_id, person_name, row_key, field_name, seen_at from document_presence
            where document_id = :document and person_id <> :person and seen_at >= :since
            order by seen_at\
            """)
                .param("document", document.value())
                .param("person", than.id())
                .param("since", Stored.moment(clock.instant().minus(SEEN)))
                .query(Presences::seen)
                .list()
                .forEach(seen -> latest.put(seen.person(), seen.presence()));
        return List.copyOf(latest.values());
    }

    /** A window that was closed without a word stays nobody's. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void forgetOld() {
        database.sql("delete from document_presence where seen_at < :before")
                .param("before", Stored.moment(clock.instant().minus(KEPT)))
                .update();
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        var key = row.getString("row_key");
        var field = row.getString("field_name");
        var at = key == null || field == null ? null : new FieldAddress(key, field);
        return new Seen(
                row.getLong("person_id"),
                new Presence(row.getString("person_name"), at, Stored.instant(row, "seen_at")));
    }
}
