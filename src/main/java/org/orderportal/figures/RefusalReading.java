package org.orderportal.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which rules refused what was to be sent. */
@Component
class RefusalReading {

    private record Count(RuleKind kind, long documents) {}

    private final JdbcClient database;

    RefusalReading(JdbcClient database) {
        this.database = database;
    }

    List<RefusedByRule> byRule(FigureFilter filter, Span span) {
        var condition = condition(filter, span, RuleKind.BUYER.name());
        return database.sql("""
            select t.*, c.name from (select r.buyer_id, r.rule_key, count(distinct r.document_id) as documents,
                count(distinct r.supplier_id) as suppliers, sum(r.tries) as tries
            %s group by r.buyer_id, r.rule_key) t join company c on c.id = t.buyer_id
            order by t.tries desc, t.documents desc, c.sort_name, t.rule_key
            fetch first %d rows only""".formatted(condition.sql(), Figures.MOST))
                .paramSource(condition.parameters())
                .query((row, number) -> new RefusedByRule(
                        new CompanyId(row.getLong("buyer_id")),
                        row.getString("name"),
                        row.getString("rule_key"),
                        row.getLong("documents"),
                        row.getLong("suppliers"),
                        row.getLong("tries")))
                .list();
    }

    /** How many documents were refused by each kind of rules. */
    Map<RuleKind, Long> byKind(FigureFilter filter, Span span) {
        var condition = condition(filter, span, null);
        var kinds = new EnumMap<RuleKind, Long>(RuleKind.class);
        database.sql("select r.rule_kind, count(distinct r.document_id) as documents" + condition.sql()
                        + "group by r.rule_kind")
                .paramSource(condition.parameters())
                .query((row, number) ->
                        new Count(RuleKind.valueOf(row.getString("rule_kind")), row.getLong("documents")))
                .list()
                .forEach(count -> kinds.put(count.kind(), count.documents()));
        return kinds;
    }

    /** @param detail a rule, or a kind of rules */
    Condition condition(FigureFilter filter, Span span, @Nullable String detail) {
        var condition = new Condition("refused_send r")
                .and("r.refused_on >= :from and r.refused_on <= :until")
                .with("from", filter.from())
                .with("until", span.lastDay())
                .andCompany("r.supplier_id", "supplier", filter.supplier())
                .andCompany("r.buyer_id", "buyer", filter.buyer());
        if (detail == null) {
            return condition;
        }
        var isKind =
                List.of(RuleKind.values()).stream().anyMatch(kind -> kind.name().equals(detail));
        return condition
                .and(isKind ? "r.rule_kind = :rule" : "r.rule_key = :rule")
                .with("rule", detail);
    }

    long count(Condition condition) {
        return database.sql("select count(distinct r.document_id)" + condition.sql())
                .paramSource(condition.parameters())
                .query(Long.class)
                .single();
    }

    /** Each document once, those that were refused last first; what several rules refuse is one try. */
    List<ListedFact> list(Condition condition, int offset, int limit) {
        return database.sql("""
            select t.*, o.number, o.supplier_name, o.buyer_name from (select q.document_id, q.order_id,
                q.document_kind, max(q.last_at) as last_at, sum(q.tries) as tries
                from (select r.document_id, r.order_id, r.document_kind, max(r.last_at) as last_at,
                    max(r.tries) as tries
                %s group by r.document_id, r.order_id, r.document_kind, r.refused_on) q
                group by q.document_id, q.order_id, q.document_kind
                order by max(q.last_at) desc, q.document_id offset %d rows fetch next %d rows only) t
            join purchase_order o on o.id = t.order_id order by t.last_at desc, t.document_id""".formatted(condition.sql(), offset, limit))
                .paramSource(condition.parameters())
                .query((row, number) -> new ListedFact(
                        new OrderId(row.getLong("order_id")),
                        row.getString("number"),
                        row.getString("supplier_name"),
                        row.getString("buyer_name"),
                        new DocumentId(row.getLong("document_id")),
                        "figures.fact.refused",
                        List.of(
                                DocumentKind.valueOf(row.getString("document_kind")),
                                row.getLong("tries"),
                                Stored.instant(row, "last_at"))))
                .list();
    }
}
