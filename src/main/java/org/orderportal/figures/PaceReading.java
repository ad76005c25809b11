package org.orderportal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who answers and who delivers late: ranges of one index each, grouped in the database. */
@Component
class PaceReading {

    /** Into so many parts a period is divided to show which way it goes. */
    static final int PARTS = 6;

    private static final String ANSWER_MISSING = "p.answered_at is null";
    private static final String ANSWER_LATE = "p.answer_minutes_late > 0";
    private static final String DELIVERY_MISSING = "p.delivered_on is null";
    private static final String DELIVERY_LATE = "p.days_late > 0";

    private static final String BY_SUPPLIER = """
        select t.*, c.name from (select p.supplier_id, count(*) as due_count,
            sum(case when %s then 1 else 0 end) as late_count,
            sum(case when %s then 1 else 0 end) as missing_count%s
        %s group by p.supplier_id) t join company c on c.id = t.supplier_id
        order by t.late_count + t.missing_count desc, t.due_count desc, c.sort_name
        fetch first %d rows only""";

    /** The one in the middle, or the two around it. */
    private static final String MEDIAN = """
        select r.supplier_id, avg(r.late_by) as late_by from (select p.supplier_id, p.%1$s as late_by,
            row_number() over (partition by p.supplier_id order by p.%1$s) as place,
            count(*) over (partition by p.supplier_id) as places
        %2$s) r where 2 * r.place >= r.places and 2 * r.place <= r.places + 2 group by r.supplier_id""";

    private final JdbcClient database;

    PaceReading(JdbcClient database) {
        this.database = database;
    }

    List<LateAnswers> answers(FigureFilter filter, Span span) {
        var condition = answers(FigureList.ANSWERS_DUE, filter, span);
        var parts = new StringBuilder();
        for (int part = 0; part < PARTS; part++) {
            var within = "p.answer_due_at >= :part%d and p.answer_due_at < :part%d".formatted(part, part + 1);
            parts.append(", sum(case when %s then 1 else 0 end) as due_%d".formatted(within, part));
            parts.append(", sum(case when %s and (%s or %s) then 1 else 0 end) as late_%d"
                    .formatted(within, ANSWER_LATE, ANSWER_MISSING, part));
        }
        for (int part = 0; part <= PARTS; part++) {
            condition.with("part" + part, Stored.moment(span.part(part, PARTS)));
        }
        var medians = medians("answer_minutes_late", answers(FigureList.ANSWERS_LATE, filter, span));
        return database.sql(BY_SUPPLIER.formatted(ANSWER_LATE, ANSWER_MISSING, parts, condition.sql(), Figures.MOST))
                .paramSource(condition.parameters())
                .query((row, number) -> answers(row, medians))
                .list();
    }

    private static LateAnswers answers(ResultSet row, Map<Long, Long> medians) throws SQLException {
        var trend = new ArrayList<@Nullable Integer>();
        for (int part = 0; part < PARTS; part++) {
            var due = row.getLong("due_" + part);
            trend.add(due == 0 ? null : (int) Math.round(100.0 * row.getLong("late_" + part) / due));
        }
        var supplier = row.getLong("supplier_id");
        return new LateAnswers(
                new CompanyId(supplier),
                row.getString("name"),
                row.getLong("due_count"),
                row.getLong("late_count"),
                row.getLong("missing_count"),
                medians.get(supplier),
                trend);
    }

    List<LateDeliveries> deliveries(FigureFilter filter, Span span) {
        var condition = deliveries(FigureList.DELIVERIES_DUE, filter, span);
        var medians = medians("days_late", deliveries(FigureList.DELIVERIES_LATE, filter, span));
        return database.sql(BY_SUPPLIER.formatted(DELIVERY_LATE, DELIVERY_MISSING, "", condition.sql(), Figures.MOST))
                .paramSource(condition.parameters())
                .query((row, number) -> new LateDeliveries(
                        new CompanyId(row.getLong("supplier_id")),
                        row.getString("name"),
                        row.getLong("due_count"),
                        row.getLong("late_count"),
                        row.getLong("missing_count"),
                        medians.get(row.getLong("supplier_id"))))
                .list();
    }

    private Map<Long, Long> medians(String column, Condition condition) {
        var medians = new HashMap<Long, Long>();
        database.sql(MEDIAN.formatted(column, condition.sql()))
                .paramSource(condition.parameters())
                .query((row, number) -> medians.put(
                        row.getLong("supplier_id"),
                        Math.round(row.getBigDecimal("late_by").doubleValue())))
                .list();
        return medians;
    }

    Condition condition(FigureList list, FigureFilter filter, Span span) {
        return switch (list) {
            case ANSWERS_DUE, ANSWERS_LATE, ANSWERS_MISSING -> answers(list, filter, span);
            default -> deliveries(list, filter, span);
        };
    }

    private static Condition answers(FigureList list, FigureFilter filter, Span span) {
        var condition = new Condition("order_pace p")
                .and("p.answer_due_at >= :from and p.answer_due_at < :until")
                .with("from", Stored.moment(span.from()))
                .with("until", Stored.moment(span.until()))
                .andCompany("p.supplier_id", "supplier", filter.supplier())
                .andCompany("p.buyer_id", "buyer", filter.buyer());
        return switch (list) {
            case ANSWERS_LATE -> condition.and(ANSWER_LATE);
            case ANSWERS_MISSING -> condition.and(ANSWER_MISSING);
            default -> condition;
        };
    }

    /** What was due until yesterday: who delivers today is in time. */
    private static Condition deliveries(FigureList list, FigureFilter filter, Span span) {
        var condition = new Condition("order_pace p")
                .and("p.deliver_by >= :from and p.deliver_by < :until")
                .with("from", filter.from())
                .with("until", span.lastDay())
                .andCompany("p.supplier_id", "supplier", filter.supplier())
                .andCompany("p.buyer_id", "buyer", filter.buyer());
        return switch (list) {
            case DELIVERIES_LATE -> condition.and(DELIVERY_LATE);
            case DELIVERIES_MISSING -> condition.and(DELIVERY_MISSING);
            default -> condition;
        };
    }

    List<ListedFact> list(FigureList list, Condition condition, int offset, int limit) {
        var ofAnswers = list.name().startsWith("ANSWERS");
        var key = ofAnswers ? "p.answer_due_at" : "p.deliver_by";
        return database.sql("""
            select p.answer_due_at, p.answered_at, p.answer_minutes_late, p.deliver_by, p.delivered_on,
                p.days_late, o.id, o.number, o.supplier_name, o.buyer_name
            from (select p.*%s order by %s, p.order_id offset %d rows fetch next %d rows only) p
            join purchase_order o on o.id = p.order_id order by %s, p.order_id""".formatted(condition.sql(), key, offset, limit, key))
                .paramSource(condition.parameters())
                .query((row, number) -> ofAnswers ? answer(row) : delivery(row))
                .list();
    }

    private static ListedFact answer(ResultSet row) throws SQLException {
        var due = Stored.instant(row, "answer_due_at");
        var answered = Stored.instantOrNull(row, "answered_at");
        var late = row.getInt("answer_minutes_late");
        if (answered == null) {
            return fact(row, "answer-missing", List.of(due));
        }
        return late > 0
                ? fact(row, "answer-late", List.of(due, answered, new Minutes(late)))
                : fact(row, "answer-in-time", List.of(due, answered));
    }

    private static ListedFact delivery(ResultSet row) throws SQLException {
        var by = Objects.requireNonNull(row.getObject("deliver_by", LocalDate.class));
        var on = row.getObject("delivered_on", LocalDate.class);
        var late = row.getInt("days_late");
        if (on == null) {
            return fact(row, "delivery-missing", List.of(by));
        }
        return late > 0
                ? fact(row, "delivery-late", List.of(by, on, late))
                : fact(row, "delivery-in-time", List.of(by, on));
    }

    private static ListedFact fact(ResultSet row, String key, List<Object> arguments) throws SQLException {
        return new ListedFact(
                new OrderId(row.getLong("id")),
                row.getString("number"),
                row.getString("supplier_name"),
                row.getString("buyer_name"),
                null,
                "figures.fact." + key,
                arguments);
    }
}
