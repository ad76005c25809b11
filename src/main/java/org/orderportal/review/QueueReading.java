package org.orderportal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderId;
import org.orderportal.review.QueueRow.Reminder;
import org.orderportal.review.QueueRow.Snooze;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what stands in the queue, and what account managers have said about it. */
@Component
class QueueReading {

    /** Beyond, one only says that there are more. */
    static final int MOST_COUNTED = 1_000;

    private static final int LONGEST_SEARCH = 200;

    private static final String AWAKE = "r.needed = true and r.shows_at <= :now and r.snoozed_until <= :now";

    /** What account managers have said about an order. */
    record Said(
            OrderId order,
            long owner,
            @Nullable Snooze snooze,
            boolean followed,
            @Nullable Reminder reminder) {

        static Said nothing(OrderId order, @Nullable Reminder reminder) {
            return new Said(order, ReviewTable.NOBODY, null, false, reminder);
        }
    }

    private final JdbcClient database;
    private final StandInTable standIns;
    private final Clock clock;

    QueueReading(JdbcClient database, StandInTable standIns, Clock clock) {
        this.database = database;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** What is due soonest first. */
    List<OrderId> find(QueueView view, String search, long reader, int offset, int limit) {
        var parameters = new MapSqlParameterSource();
        var from = from(view, search, reader, parameters);
        return database.sql("select r.order_id %s order by r.due_at, r.order_id offset %d rows fetch next %d rows only"
                        .formatted(from, offset, limit))
                .paramSource(parameters)
                .query((row, number) -> new OrderId(row.getLong("order_id")))
                .list();
    }

    ListCount count(QueueView view, String search, long reader) {
        var parameters = new MapSqlParameterSource();
        var from = from(view, search, reader, parameters);
        var found = database.sql("select count(*) from (select r.order_id %s fetch first %d rows only) found"
                        .formatted(from, MOST_COUNTED + 1))
                .paramSource(parameters)
                .query(Integer.class)
                .single();
        return new ListCount(Math.min(found, MOST_COUNTED), found <= MOST_COUNTED);
    }

    /** Of orders about which nobody has said anything there is nothing. */
    Map<OrderId, Said> said(Collection<OrderId> orders, long reader) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        var ids = orders.stream().map(OrderId::value).toList();
        var reminders = reminders(ids);
        return database
                .sql("""
                        select r.order_id, r.owner_id, r.snoozed_until, r.snoozed_by, r.snooze_note,
                            (select count(*) from review_follow f
                                where f.order_id = r.order_id and f.user_id = :reader) as follows
                        from review_order r where r.order_id in (:orders)""")
                .param("orders", ids)
                .param("reader", reader)
                .query((row, number) -> said(row, reminders))
                .list()
                .stream()
                .collect(Collectors.toMap(Said::order, Function.identity()));
    }

    /** The latest that was sent for each. */
    Map<OrderId, Reminder> reminders(Collection<Long> orders) {
        return database
                .sql("""
                        select m.order_id, m.sent_at, m.sender_name, m.people from review_reminder m
                        where m.order_id in (:orders) and m.sent_at = (select max(n.sent_at) from review_reminder n
                            where n.order_id = m.order_id)""")
                .param("orders", orders)
                .query((row, number) -> Map.entry(
                        new OrderId(row.getLong("order_id")),
                        new Reminder(
                                Stored.instant(row, "sent_at"), row.getString("sender_name"), row.getInt("people"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private String from(QueueView view, String search, long reader, MapSqlParameterSource parameters) {
        parameters.addValue("now", Stored.moment(clock.instant()));
        parameters.addValue("reader", reader);
        var follows = view == QueueView.FOLLOWED
                ? "join review_follow f on f.order_id = r.order_id and f.user_id = :reader"
                : "";
        return "from review_order r %s where %s%s"
                .formatted(follows, condition(view, reader, parameters), words(search, parameters));
    }

    private String condition(QueueView view, long reader, MapSqlParameterSource parameters) {
        return switch (view) {
            case UNASSIGNED -> AWAKE + " and r.owner_id = 0";
            case MINE -> {
                parameters.addValue("owners", standIns.lookedAfterBy(reader));
                yield AWAKE + " and r.owner_id in (:owners)";
            }
            case OVERDUE -> AWAKE + " and r.due_at < :now";
            case SNOOZED -> "r.needed = true and r.snoozed_until > :now";
            case FOLLOWED -> "1 = 1";
            case ALL -> AWAKE;
        };
    }

    /** Each word stands somewhere in number, buyer or supplier. */
    private static String words(String search, MapSqlParameterSource parameters) {
        var conditions = new StringBuilder();
        for (var word : SearchKey.of(search, LONGEST_SEARCH).split("\\s+")) {
            if (!word.isEmpty()) {
                var name = "word" + conditions.length();
                var literal = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
                parameters.addValue(name, "%" + literal + "%");
                conditions.append(" and r.search_text like :").append(name).append(" escape '!'");
            }
        }
        return conditions.toString();
    }

    private Said said(ResultSet row, Map<OrderId, Reminder> reminders) throws SQLException {
        var order = new OrderId(row.getLong("order_id"));
        var until = Stored.instant(row, "snoozed_until");
        var snooze = until.isAfter(clock.instant())
                ? new Snooze(
                        until,
                        Objects.requireNonNullElse(row.getString("snooze_note"), ""),
                        Objects.requireNonNullElse(row.getString("snoozed_by"), ""))
                : null;
        return new Said(order, row.getLong("owner_id"), snooze, row.getInt("follows") > 0, reminders.get(order));
    }
}
