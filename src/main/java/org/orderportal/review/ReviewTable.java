package org.orderportal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the queue, as it follows its orders; all in the caller's transaction. */
@Component
class ReviewTable {

    /** When the clock stands still. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Until when something is snoozed that is not. */
    static final Instant LONG_AGO = Instant.parse("1970-01-01T00:00:00Z");

    static final long NOBODY = 0;

    private static final int LONGEST_MARKS = 2_000;

    /** Whether an order needs somebody, from when on and until when. */
    record Needed(OrderId order, boolean needed, Instant showsAt, Instant dueAt, Set<String> marks, String searchText) {

        static Needed of(OrderId order, List<ReviewReason> reasons, String searchText) {
            return new Needed(
                    order,
                    !reasons.isEmpty(),
                    reasons.stream()
                            .map(ReviewReason::showsAt)
                            .min(Comparator.naturalOrder())
                            .orElse(NEVER),
                    reasons.stream()
                            .map(ReviewReason::dueAt)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(NEVER),
                    reasons.stream().map(ReviewReason::mark).collect(Collectors.toSet()),
                    searchText);
        }
    }

    /** A row as it is stored. */
    record Row(
            OrderId order,
            boolean needed,
            Instant showsAt,
            Instant dueAt,
            Set<String> marks,
            String searchText,
            long owner,
            boolean followed,
            Set<String> snoozedMarks) {

        boolean says(Needed now) {
            return new Needed(order, needed, showsAt, dueAt, marks, searchText).equals(now);
        }

        private boolean isKept() {
            return owner != NOBODY || followed;
        }
    }

    private final JdbcClient database;

    ReviewTable(JdbcClient database) {
        this.database = database;
    }

    /** Always in the same sequence, so that two who lock many wait for each other. */
    Map<OrderId, Row> lock(Collection<OrderId> orders) {
        return rows(orders, " for update");
    }

    /** As {@link #lock}, but only read. */
    Map<OrderId, Row> read(Collection<OrderId> orders) {
        return rows(orders, "");
    }

    private Map<OrderId, Row> rows(Collection<OrderId> orders, String lock) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select r.order_id, r.needed, r.shows_at, r.due_at, r.marks, r.search_text, r.owner_id,
                            r.snoozed_marks, (select count(*) from review_follow f where f.order_id = r.order_id)
                                as followers
                        from review_order r where r.order_id in (:orders) order by r.order_id""" + lock)
                .param("orders", orders.stream().map(OrderId::value).collect(Collectors.toSet()))
                .query(ReviewTable::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::order, Function.identity()));
    }

    /** What needs nobody any more, and nobody holds on to, is forgotten. */
    void write(@Nullable Row before, Needed now) {
        if (before == null) {
            if (now.needed()) {
                insert(now);
            }
        } else if (!now.needed() && !before.isKept()) {
            database.sql("delete from review_order where order_id = :order")
                    .param("order", now.order().value())
                    .update();
        } else if (!before.says(now)) {
            update(now);
            wakeForNews(before, now);
        }
    }

    void insert(Needed now) {
        database.sql("""
                        insert into review_order (order_id, needed, shows_at, due_at, marks, search_text, owner_id,
                            snoozed_until)
                        values (:order, :needed, :shows, :due, :marks, :search, 0, :longAgo)""")
                .params(columns(now))
                .param("longAgo", Stored.moment(LONG_AGO))
                .update();
    }

    private void update(Needed now) {
        database.sql("""
                        update review_order set needed = :needed, shows_at = :shows, due_at = :due, marks = :marks,
                            search_text = :search
                        where order_id = :order""").params(columns(now)).update();
    }

    /** A reason that was not there when somebody put the order off brings it back. */
    private void wakeForNews(Row before, Needed now) {
        if (!before.snoozedMarks().containsAll(now.marks())) {
            database.sql("update review_order set snoozed_until = :longAgo where order_id = :order")
                    .param("longAgo", Stored.moment(LONG_AGO))
                    .param("order", now.order().value())
                    .update();
        }
    }

    private static Map<String, Object> columns(Needed now) {
        return Map.of(
                "order", now.order().value(),
                "needed", now.needed(),
                "shows", Stored.moment(now.showsAt()),
                "due", Stored.moment(now.dueAt()),
                "marks", text(now.marks()),
                "search", now.searchText());
    }

    private static String text(Set<String> marks) {
        return Stored.cut(marks.stream().sorted().collect(Collectors.joining("\n")), LONGEST_MARKS);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new OrderId(row.getLong("order_id")),
                row.getBoolean("needed"),
                Stored.instant(row, "shows_at"),
                Stored.instant(row, "due_at"),
                marks(row.getString("marks")),
                row.getString("search_text"),
                row.getLong("owner_id"),
                row.getInt("followers") > 0,
                marks(Objects.requireNonNullElse(row.getString("snoozed_marks"), "")));
    }

    private static Set<String> marks(String text) {
        var marks = new HashSet<>(Arrays.asList(text.split("\n")));
        marks.remove("");
        return marks;
    }
}
