package org.orderportal.order;

import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where an order stands in a sort. */
@Component
class ListPositions {

    private final JdbcClient database;
    private final CurrentUsers users;

    ListPositions(JdbcClient database, CurrentUsers users) {
        this.database = database;
        this.users = users;
    }

    /** @throws NotFound if there is no such order, or the reader may not see it */
    ListPosition of(OrderId order, OrderSort sort, boolean inclusive) {
        var parameters = new MapSqlParameterSource("id", order.value());
        var visible = new Visibility(users.scope()).condition(parameters);
        var keys = database.sql("select " + SortKeys.COLUMNS + " from purchase_order o where o.id = :id and " + visible)
                .paramSource(parameters)
                .query((row, number) -> SortKeys.ofOrder(row))
                .optional()
                .orElseThrow(() -> new NotFound("order"));
        return new ListPosition(sort, keys.of(sort), order.value(), inclusive);
    }

    /** The same place in another sort: a search that finds more and more is sorted by date from some moment on. */
    ListPosition of(ListPosition place, OrderSort sort) {
        return place.sort() == sort ? place : of(place.order(), sort, place.isInclusive());
    }
}
