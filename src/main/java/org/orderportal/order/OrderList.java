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
     * The next orders in the list's order.
     *
     * @param after where the piece before ended, or null for the start
     * @param limit at most so many
     */
    @SignedInOnly
    public ListPiece read(
            OrderFilter filter, OrderSort sort, boolean descending, @Nullable ListPosition after, int limit) {
        var query = query(filter);
        var key = after == null ? null : new OrderQuery.Key(after.key(), after.id());
        var ids = query.findsNothing()
                ? List.<OrderId>of()
                : database.sql(query.ids(sort, descending, key, limit))
                        .paramSource(query.parameters())
                        .query((row, number) -> new OrderId(row.getLong("id")))
                        .list();
        var last = ids.size() < limit ? null : key(sort, ids.getLast());
        var next = last == null ? null : new ListPosition(last.value(), last.id(), false);
        return new ListPiece(ids, next, null, sort, descending);
    }

    /**
     * Where a list starts that begins with this order.
     *
     * @throws NotFound if there is no such order, or the reader may not see it
     */
    @SignedInOnly
    public ListPosition startingWith(OrderId first, OrderSort sort) {
        var key = key(sort, first);
        return new ListPosition(key.value(), key.id(), true);
    }

    /**
     * Where a list goes on behind this order.
     *
     * @throws NotFound if there is no such order, or the reader may not see it
     */
    @SignedInOnly
    public ListPosition after(OrderId last, OrderSort sort) {
        var key = key(sort, last);
        return new ListPosition(key.value(), key.id(), false);
    }

    /** The orders before and after this one in the list. */
    @SignedInOnly
    public Neighbours neighbours(OrderFilter filter, OrderSort sort, boolean descending, OrderId of) {
        throw new UnsupportedOperationException();
    }

    /** Why the search found each of these orders: one reason a word, the most telling first. */
    @SignedInOnly
    public Map<OrderId, List<Match>> matches(List<OrderId> ids, String search) {
        return Map.of();
    }

    /** The buyers of the reader's orders whose name has words that start like this, by name; at most {@code limit}. */
    @SignedInOnly
    public List<BuyerChoice> buyers(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The rows of those ids, in their order; ids that are gone, or not the reader's, are left out. */
    @SignedInOnly
    public List<OrderSummary> rows(List<OrderId> ids) {
        return summaries.of(ids);
    }

    /** How many orders the filter finds: exact where a counter knows, else up to {@link #COUNT_LIMIT}. */
    @SignedInOnly
    public ListCount count(OrderFilter filter) {
        return capped(count(query(filter)));
    }

    /** How many orders the filter finds, however long counting takes. */
    @SignedInOnly
    public long countExactly(OrderFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** What each entry of the menu "Show all" would find with the rest of the filter, in the folder it is looked for. */
    @SignedInOnly
    public Map<StatusFilter, ListCount> counts(OrderFilter filter) {
        var counts = new EnumMap<StatusFilter, ListCount>(StatusFilter.class);
        for (var status : StatusFilter.values()) {
            counts.put(status, count(filter.withStatus(status)));
        }
        return counts;
    }

    /** What each folder would show with the rest of the filter. */
    @SignedInOnly
    public Map<FolderFilter, ListCount> folderCounts(OrderFilter filter) {
        var counts = new EnumMap<FolderFilter, ListCount>(FolderFilter.class);
        for (var folder : FolderFilter.values()) {
            counts.put(folder, count(filter.withFolder(folder)));
        }
        return counts;
    }

    /** How many orders that the filter finds came in after that moment. */
    @SignedInOnly
    public ListCount countNewer(OrderFilter filter, Instant moment) {
        return capped(count(query(filter).newerThan(moment)));
    }

    private static ListCount capped(int number) {
        return new ListCount(Math.min(number, COUNT_LIMIT), number <= COUNT_LIMIT);
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
