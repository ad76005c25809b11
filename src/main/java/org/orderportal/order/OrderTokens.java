package org.orderportal.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.orderportal.base.Stored;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The table of the words by which orders are found. */
@Component
class OrderTokens {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into order_token (supplier_id, token, received_at, order_id, fields, folder)
            values (:supplier, :token, :received, :order, :fields, :folder)""";

    private final NamedParameterJdbcTemplate database;

    OrderTokens(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Keeps the words of a new order. */
    void add(OrderId order, CompanyId supplier, Instant receivedAt, OrderContent content) {
        var received = Stored.moment(receivedAt);
        var folder = folderOf(order);
        var batch = new ArrayList<SqlParameterSource>(BATCH);
        OrderWords.of(content).forEach((word, fields) -> {
            batch.add(new MapSqlParameterSource()
                    .addValue("supplier", supplier.value())
                    .addValue("token", word)
                    .addValue("received", received)
                    .addValue("order", order.value())
                    .addValue("fields", fields)
                    .addValue("folder", folder));
            if (batch.size() == BATCH) {
                write(batch);
            }
        });
        write(batch);
    }

    /** Keeps the words of an order anew. */
    void replace(OrderId order, CompanyId supplier, Instant receivedAt, OrderContent content) {
        database.update(
                "delete from order_token where order_id = :order", new MapSqlParameterSource("order", order.value()));
        add(order, supplier, receivedAt, content);
    }

    /** Notes where orders lie now. */
    void move(Collection<Long> orders, int folder) {
        database.update(
                "update order_token set folder = :folder where order_id in (:orders)",
                new MapSqlParameterSource("orders", orders).addValue("folder", folder));
    }

    private int folderOf(OrderId order) {
        var folder = database.queryForObject(
                "select folder, waiting_connection from purchase_order where id = :order",
                new MapSqlParameterSource("order", order.value()),
                (row, number) ->
                        ListFolder.of(Folder.valueOf(row.getString("folder")), row.getBoolean("waiting_connection")));
        return ListFolder.ofWords(Objects.requireNonNull(folder));
    }

    private void write(List<SqlParameterSource> batch) {
        if (!batch.isEmpty()) {
            database.batchUpdate(INSERT, batch.toArray(SqlParameterSource[]::new));
            batch.clear();
        }
    }
}
