package org.orderportal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the lists, a cache of the table of orders. What a transaction changed is written once, when it is about to
 * commit: all at once is cheaper, and the counters are locked for a moment only.
 */
@Component
class OrderListing {

    private static final int PIECE = 200;

    private final NamedParameterJdbcTemplate database;
    private final OrderCounters counters;
    private final TransactionTemplate transactions;

    OrderListing(NamedParameterJdbcTemplate database, OrderCounters counters, PlatformTransactionManager transactions) {
        this.database = database;
        this.counters = counters;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Puts these orders where they belong, with the end of the transaction that changed and so locked them. */
    void changed(Collection<OrderId> orders) {
        transactions.executeWithoutResult(transaction -> orders.forEach(pending()::add));
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        var pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(SortedSet<Long> orders) {
        var deltas = new TreeMap<OrderCounters.Counter, Long>();
        var piece = new ArrayList<Long>(PIECE);
        for (var order : orders) {
            piece.add(order);
            if (piece.size() == PIECE) {
                writePiece(piece, deltas);
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            writePiece(piece, deltas);
        }
        counters.add(deltas);
    }

    private void writePiece(List<Long> orders, Map<OrderCounters.Counter, Long> deltas) {
        var there = there(orders);
        var wanted = wanted(orders);
        var added = new ArrayList<ListingRow>();
        var changed = new ArrayList<ListingRow>();
        wanted.forEach((place, row) -> {
            var before = there.remove(place);
            if (before == null) {
                added.add(row);
            } else if (!before.equals(row)) {
                changed.add(row);
            }
        });
        batch(ListingRow.DELETE, there.values());
        batch(ListingRow.UPDATE, changed);
        batch(ListingRow.INSERT, added);
        there.keySet().forEach(place -> deltas.merge(place.counter(), -1L, Long::sum));
        added.forEach(row -> deltas.merge(row.place().counter(), 1L, Long::sum));
    }

    private Map<ListingRow.Place, ListingRow> there(List<Long> orders) {
        var rows = new HashMap<ListingRow.Place, ListingRow>();
        database.query(
                        "select * from order_listing where order_id in (:orders)",
                        new MapSqlParameterSource("orders", orders),
                        ListingRow::stored)
                .forEach(row -> rows.put(row.place(), row));
        return rows;
    }

    private Map<ListingRow.Place, ListingRow> wanted(List<Long> orders) {
        var rows = new TreeMap<ListingRow.Place, ListingRow>(ListingRow.Place.ASCENDING);
        database.query(
                "select " + ListingRow.ORDER_COLUMNS + " from purchase_order o where o.id in (:orders)",
                new MapSqlParameterSource("orders", orders),
                row -> {
                    ListingRow.wanted(row).forEach(wanted -> rows.put(wanted.place(), wanted));
                });
        return rows;
    }

    private void batch(String statement, Collection<ListingRow> rows) {
        if (!rows.isEmpty()) {
            database.batchUpdate(
                    statement, rows.stream().map(ListingRow::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    /** The orders that the transaction under way has changed. */
    private final class Pending implements TransactionSynchronization {

        private final SortedSet<Long> orders = new TreeSet<>();

        private void add(OrderId order) {
            orders.add(order.value());
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OrderListing.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OrderListing.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(orders);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrderListing.this);
        }
    }
}
