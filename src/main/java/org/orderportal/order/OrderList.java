package org.orderportal.order;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists orders by seeking along an index: any depth costs the same. Everything is narrowed to the reader's scope. */
@Service
@Transactional(readOnly = true)
public class OrderList {

    /** How far an exact count goes. */
    public static final int COUNT_LIMIT = 1_000;

    private final JdbcClient database;
    private final OrderSummaries summaries;
    private final CurrentUsers users;

    OrderList(JdbcClient database, OrderSummaries summaries, CurrentUsers users) {
        this.database = database;
        this.summaries = summaries;
        this.users = users;
    }

    /**
     * The ids of the next orders in sort order.
     *
     * @param after the last id of the piece before, or null for the start
     * @param limit at most so many
     * @throws NotFound if there is no order {@code after}, or the reader may not see it
     */
    @SignedInOnly
    public List<OrderId> ids(
            OrderFilter filter, OrderSort sort, boolean descending, @Nullable OrderId after, int limit) {
        var query = query(filter);
        var key = after == null ? null : key(sort, after);
        return query.findsNothing()
                ? List.of()
                : database.sql(query.ids(sort, descending, key, limit))
                        .paramSource(query.parameters())
                        .query((row, number) -> new OrderId(row.getLong("id")))
                        .list();
    }

    /** The rows of those ids, in their order; ids that are gone, or not the reader's, are left out. */
    @SignedInOnly
    public List<OrderSummary> rows(List<OrderId> ids) {
        return summaries.of(ids);
    }

    /** How many orders the filter finds: exact up to {@link #COUNT_LIMIT}, and that number + 1 for "more". */
    @SignedInOnly
    public int count(OrderFilter filter) {
        return count(query(filter));
    }

    /** What each entry of the menu "Show all" would find with the rest of the filter, each counted as {@link #count}. */
    @SignedInOnly
    public Map<StatusFilter, Integer> counts(OrderFilter filter) {
        var counts = new EnumMap<StatusFilter, Integer>(StatusFilter.class);
        for (var status : StatusFilter.values()) {
            counts.put(status, count(query(filter.withStatus(status))));
        }
        return counts;
    }

    /** How many orders that the filter finds came in after that moment, counted as {@link #count}. */
    @SignedInOnly
    public int countNewer(OrderFilter filter, Instant moment) {
        return count(query(filter).newerThan(moment));
    }

    private int count(OrderQuery query) {
        return query.findsNothing()
                ? 0
                : database.sql(query.count(COUNT_LIMIT + 1))
                        .paramSource(query.parameters())
                        .query(Integer.class)
                        .single();
    }

    private OrderQuery query(OrderFilter filter) {
        var reader = users.require();
        return new OrderQuery(reader.scope(), filter, reader.zone());
    }

    private OrderQuery.Key key(OrderSort sort, OrderId after) {
        var parameters = new MapSqlParameterSource("after", after.value());
        var visible = new Visibility(users.scope()).condition(parameters);
        return database.sql(OrderQuery.Key.sql(sort, visible))
                .paramSource(parameters)
                .query((row, number) -> OrderQuery.Key.of(sort, row))
                .optional()
                .orElseThrow(() -> new NotFound("order"));
    }
}
