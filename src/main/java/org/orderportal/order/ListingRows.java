package org.orderportal.order;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The table of the places of orders in lists. */
@Component
class ListingRows {

    private final NamedParameterJdbcTemplate database;

    ListingRows(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Notes which of those orders are overdue at that moment. */
    void markOverdue(List<Long> orders, LocalDateTime now) {
        var parameters = new MapSqlParameterSource("orders", orders).addValue("now", now);
        database.update("""
                update purchase_order set overdue = true
                where id in (:orders) and overdue = false and due_at < :now""", parameters);
        database.update("""
                update purchase_order set overdue = false
                where id in (:orders) and overdue = true and (due_at is null or due_at >= :now)""", parameters);
    }

    /** The rows that those orders have. */
    Map<ListingRow.Place, ListingRow> there(List<Long> orders) {
        var rows = new HashMap<ListingRow.Place, ListingRow>();
        database.query(
                        "select * from order_listing where order_id in (:orders)",
                        new MapSqlParameterSource("orders", orders),
                        ListingRow::stored)
                .forEach(row -> rows.put(row.place(), row));
        return rows;
    }

    /** The rows that those orders are to have, in ascending order. */
    Map<ListingRow.Place, ListingRow> wanted(List<Long> orders) {
        var rows = new TreeMap<ListingRow.Place, ListingRow>(ListingRow.Place.ASCENDING);
        database.query(
                "select " + ListingRow.ORDER_COLUMNS + " from purchase_order o where o.id in (:orders)",
                new MapSqlParameterSource("orders", orders),
                row -> {
                    ListingRow.wanted(row).forEach(wanted -> rows.put(wanted.place(), wanted));
                });
        return rows;
    }

    void delete(Collection<ListingRow> rows) {
        batch(ListingRow.DELETE, rows);
    }

    void update(Collection<ListingRow> rows) {
        batch(ListingRow.UPDATE, rows);
    }

    void insert(Collection<ListingRow> rows) {
        batch(ListingRow.INSERT, rows);
    }

    private void batch(String statement, Collection<ListingRow> rows) {
        if (!rows.isEmpty()) {
            database.batchUpdate(
                    statement, rows.stream().map(ListingRow::parameters).toArray(SqlParameterSource[]::new));
        }
    }
}
