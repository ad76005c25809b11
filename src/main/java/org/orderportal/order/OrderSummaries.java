package org.orderportal.order;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what lists show of orders: only what the reader may see. */
@Component
class OrderSummaries {

    private final JdbcClient database;
    private final CurrentUsers users;

    OrderSummaries(JdbcClient database, CurrentUsers users) {
        this.database = database;
        this.users = users;
    }

    Optional<OrderSummary> find(OrderId id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** In the order of the ids; what is not there, or not the reader's, is left out. */
    List<OrderSummary> of(List<OrderId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parameters = new MapSqlParameterSource(
                "ids", ids.stream().map(OrderId::value).distinct().toList());
        var visible = new Visibility(users.scope()).condition(parameters);
        var found = new HashMap<OrderId, OrderSummary>();
        database.sql("select " + OrderRow.COLUMNS + " from purchase_order o where o.id in (:ids) and " + visible)
                .paramSource(parameters)
                .query(OrderRow::summary)
                .list()
                .forEach(order -> found.put(order.id(), order));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
