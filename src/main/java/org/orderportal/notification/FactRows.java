package org.orderportal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened that people are told of, as it lies in the database; in the transaction in which it happens. */
@Component
class FactRows {

    static final String COLUMNS = """
        f.id, f.fact_key, f.occasion, f.supplier_id, f.order_id, f.document_id, f.document_kind, f.document_no,
        f.line_ref, f.reason_key, f.reason_arguments, f.arguments, f.link, f.person_id, f.actor_id, f.due_at,
        f.happened_at\
        """;

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    FactRows(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps it, unless it is known. @param person the only one to be told; null for all whom it concerns */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Notice notice, @Nullable Long person, long actor) {
        if (known(List.of(notice.fact())).isEmpty()) {
            insert(notice, person, actor);
        }
    }

    private void insert(Notice notice, @Nullable Long person, long actor) {
        var document = notice.document();
        var reason = notice.reason();
        var row = new MapSqlParameterSource()
                .addValue("id", ids.next())
                .addValue("fact", notice.fact())
                .addValue("occasion", notice.occasion().name())
                .addValue(
                        "supplier",
                        notice.supplier() == null ? null : notice.supplier().value())
                .addValue(
                        "order", notice.order() == null ? null : notice.order().value())
                .addValue("document", document == null ? null : document.id().value())
                .addValue("kind", document == null ? null : document.kind().name())
                .addValue("number", document == null ? null : cut(document.number(), 200))
                .addValue("line", cut(notice.line(), 500))
                .addValue("reason", reason == null ? null : reason.key())
                .addValue("reasonArguments", JSON.writeValueAsString(reason == null ? List.of() : reason.arguments()))
                .addValue("arguments", JSON.writeValueAsString(notice.arguments()))
                .addValue("link", notice.link())
                .addValue("person", person)
                .addValue("actor", actor)
                .addValue("due", Stored.momentOrNull(notice.when()))
                .addValue("at", Stored.moment(notice.at()));
        database.sql("""
            insert into notification_fact (id, fact_key, occasion, supplier_id, order_id, document_id,
                document_kind, document_no, line_ref, reason_key, reason_arguments, arguments, link,
                person_id, actor_id, due_at, happened_at, pending)
            values (:id, :fact, :occasion, :supplier, :order, :document, :kind, :number, :line, :reason,
                :reasonArguments, :arguments, :link, :person, :actor, :due, :at, true)\
            """).paramSource(row).update();
    }

    /** Takes back what nobody has been told yet. */
    void remove(String fact) {
        database.sql("delete from notification_fact where fact_key = :fact and pending = true")
                .param("fact", fact)
                .update();
    }

    /** Which of these facts are here. */
    Set<String> known(Collection<String> facts) {
        return facts.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("select fact_key from notification_fact where fact_key in (:facts)")
                        .param("facts", facts)
                        .query(String.class)
                        .list());
    }

    /** What nobody has been told yet, the oldest first. */
    List<Fact> pending(int most) {
        return database.sql("select " + COLUMNS
                        + " from notification_fact f where f.pending = true order by f.id"
                        + " fetch first %d rows only".formatted(most))
                .query(FactRows::read)
                .list();
    }

    void markSpread(Collection<Fact> facts) {
        database.sql("update notification_fact set pending = false, spread_at = :now where id in (:ids)")
                .param("now", Stored.moment(clock.instant()))
                .param("ids", facts.stream().map(Fact::id).toList())
                .update();
    }

    static Fact read(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getLong("id"), notice(row), row.getObject("person_id", Long.class), row.getLong("actor_id"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var supplier = row.getObject("supplier_id", Long.class);
        var order = row.getObject("order_id", Long.class);
        var document = row.getObject("document_id", Long.class);
        var reason = row.getString("reason_key");
        return new Notice(
                row.getString("fact_key"),
                Occasion.valueOf(row.getString("occasion")),
                supplier == null ? null : new CompanyId(supplier),
                order == null ? null : new OrderId(order),
                document == null
                        ? null
                        : new Notice.Document(
                                new DocumentId(document),
                                DocumentKind.valueOf(row.getString("document_kind")),
                                row.getString("document_no")),
                row.getString("line_ref"),
                reason == null ? null : new Notice.Reason(reason, texts(row, "reason_arguments")),
                texts(row, "arguments"),
                row.getString("link"),
                Stored.instantOrNull(row, "due_at"),
                Stored.instant(row, "happened_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), TEXTS);
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null ? null : Stored.cut(text, length);
    }
}
