package org.orderportal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which drafts nobody sent, and which documents did not reach their buyers. */
@Component
class OutgoingReading {

    private static final String HANDED_OVER = "outbox x join document d on d.id = x.document_id";
    private static final String FAILED = "x.state = 'FAILED'";
    private static final String AGAIN = "x.attempts > 1";

    private final JdbcClient database;

    OutgoingReading(JdbcClient database) {
        this.database = database;
    }

    List<LeftUnsent> drafts(FigureFilter filter, Instant now) {
        var condition = drafts(filter, now, null);
        var ages = new StringBuilder();
        for (var age : DraftAge.values()) {
            ages.append(
                    ", sum(case when d.changed_at <= :young_%1$s and d.changed_at > :old_%1$s then 1 else 0 end) as %1$s"
                            .formatted("age_" + age));
            condition.with("young_age_" + age, Stored.moment(youngest(age, now)));
            condition.with("old_age_" + age, Stored.moment(oldest(age, now)));
        }
        return database.sql("""
            select t.*, c.name from (select d.supplier_id, count(*) as drafts, min(d.changed_at) as oldest%s
            %s group by d.supplier_id) t join company c on c.id = t.supplier_id
            order by t.drafts desc, t.oldest, c.sort_name fetch first %d rows only""".formatted(ages, condition.sql(), Figures.MOST))
                .paramSource(condition.parameters())
                .query(OutgoingReading::left)
                .list();
    }

    private static LeftUnsent left(ResultSet row, int number) throws SQLException {
        var byAge = new EnumMap<DraftAge, Long>(DraftAge.class);
        for (var age : DraftAge.values()) {
            byAge.put(age, row.getLong("age_" + age));
        }
        return new LeftUnsent(
                new CompanyId(row.getLong("supplier_id")),
                row.getString("name"),
                row.getLong("drafts"),
                byAge,
                Stored.instant(row, "oldest"));
    }

    List<Handovers> handovers(FigureFilter filter, Span span) {
        // Whose document it was is looked up only where that is asked: it would be a reading more for each handover.
        var condition = handovers(filter.supplier() == null ? "outbox x" : HANDED_OVER, FigureList.SENT, filter, span);
        return database.sql("""
            select t.*, c.name from (select x.buyer_id, count(*) as sent,
                sum(case when %s then 1 else 0 end) as failed, sum(case when %s then 1 else 0 end) as again
            %s group by x.buyer_id) t join company c on c.id = t.buyer_id
            order by t.failed desc, t.again desc, t.sent desc, c.sort_name fetch first %d rows only""".formatted(FAILED, AGAIN, condition.sql(), Figures.MOST))
                .paramSource(condition.parameters())
                .query((row, number) -> new Handovers(
                        new CompanyId(row.getLong("buyer_id")),
                        row.getString("name"),
                        row.getLong("sent"),
                        row.getLong("failed"),
                        row.getLong("again")))
                .list();
    }

    /**
     * What was only opened, and what a machine made, was not left by anybody.
     *
     * @param age null for any
     */
    Condition drafts(FigureFilter filter, Instant now, @Nullable DraftAge age) {
        var condition = new Condition("document d")
                .and("d.state = 'DRAFT' and d.on_request = false and d.revision > 0")
                .andCompany("d.supplier_id", "supplier", filter.supplier())
                .andCompany("d.buyer_id", "buyer", filter.buyer());
        return age == null
                ? condition
                : condition
                        .and("d.changed_at <= :young and d.changed_at > :old")
                        .with("young", Stored.moment(youngest(age, now)))
                        .with("old", Stored.moment(oldest(age, now)));
    }

    private static Instant youngest(DraftAge age, Instant now) {
        return age.from() == 0 ? now.plus(Duration.ofDays(1)) : now.minus(Duration.ofDays(age.from()));
    }

    private static Instant oldest(DraftAge age, Instant now) {
        return now.minus(Duration.ofDays(age.until()));
    }

    Condition handovers(FigureList list, FigureFilter filter, Span span) {
        return handovers(HANDED_OVER, list, filter, span);
    }

    private static Condition handovers(String from, FigureList list, FigureFilter filter, Span span) {
        var condition = new Condition(from)
                .and("x.changed_at >= :from and x.changed_at < :until and x.state <> 'CANCELLED'")
                .with("from", Stored.moment(span.from()))
                .with("until", Stored.moment(span.until()))
                .andCompany("d.supplier_id", "supplier", filter.supplier())
                .andCompany("x.buyer_id", "buyer", filter.buyer());
        return switch (list) {
            case SENT_FAILED -> condition.and(FAILED);
            case SENT_AGAIN -> condition.and(AGAIN);
            default -> condition;
        };
    }

    static @Nullable DraftAge age(@Nullable String detail) {
        return Arrays.stream(DraftAge.values())
                .filter(age -> age.name().equals(detail))
                .findFirst()
                .orElse(null);
    }

    List<ListedFact> draftList(Condition condition, int offset, int limit) {
        return list(
                "select d.id, d.order_id, d.kind, d.changed_at, d.changed_by" + condition.sql()
                        + "order by d.changed_at, d.id",
                condition,
                offset,
                limit,
                row -> List.of(kind(row), Stored.instant(row, "changed_at"), row.getString("changed_by")),
                row -> "draft");
    }

    List<ListedFact> handoverList(Condition condition, int offset, int limit) {
        return list(
                "select d.id, d.order_id, d.kind, x.changed_at, x.document_no, x.state, x.attempts" + condition.sql()
                        + "order by x.changed_at desc, x.id",
                condition,
                offset,
                limit,
                row -> List.of(
                        kind(row),
                        row.getString("document_no"),
                        row.getLong("attempts"),
                        Stored.instant(row, "changed_at")),
                row -> "handover." + row.getString("state"));
    }

    private static DocumentKind kind(ResultSet row) throws SQLException {
        return DocumentKind.valueOf(row.getString("kind"));
    }

    private interface FromRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    private List<ListedFact> list(
            String sql,
            Condition condition,
            int offset,
            int limit,
            FromRow<List<Object>> arguments,
            FromRow<String> key) {
        return database.sql("""
            select t.*, o.number as order_no, o.supplier_name, o.buyer_name from (%s
            offset %d rows fetch next %d rows only) t join purchase_order o on o.id = t.order_id
            order by t.changed_at, t.id""".formatted(sql, offset, limit))
                .paramSource(condition.parameters())
                .query((row, number) -> new ListedFact(
                        new OrderId(row.getLong("order_id")),
                        row.getString("order_no"),
                        row.getString("supplier_name"),
                        row.getString("buyer_name"),
                        new DocumentId(row.getLong("id")),
                        "figures.fact." + key.of(row),
                        arguments.of(row)))
                .list();
    }
}
