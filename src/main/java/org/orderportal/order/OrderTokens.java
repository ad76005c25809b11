package org.orderportal.order;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The words by which orders are found. */
@Component
class OrderTokens {

    private final NamedParameterJdbcTemplate database;

    OrderTokens(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    void add(OrderId order, ReceivedOrder received) {
        var content = received.content();
        var rows = SearchWords.of(content.number(), content.buyer().name()).stream()
                .map(word -> new MapSqlParameterSource()
                        .addValue("token", word)
                        .addValue("supplier", received.supplier().value())
                        .addValue("received", Stored.moment(received.receivedAt()))
                        .addValue("order", order.value()))
                .toArray(SqlParameterSource[]::new);
        database.batchUpdate("""
                insert into order_token (supplier_id, token, received_at, order_id, fields)
                values (:supplier, :token, :received, :order, 1)""", rows);
    }
}
