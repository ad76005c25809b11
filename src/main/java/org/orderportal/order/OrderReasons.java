package org.orderportal.order;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why an order is on hold, and why it was closed by hand. */
@Component
class OrderReasons {

    private final JdbcClient database;

    OrderReasons(JdbcClient database) {
        this.database = database;
    }

    OrderDetails.Reasons of(OrderId order) {
        return database.sql("select hold_reason, closed_reason from purchase_order where id = :order")
                .param("order", order.value())
                .query((row, number) ->
                        new OrderDetails.Reasons(row.getString("hold_reason"), row.getString("closed_reason")))
                .single();
    }
}
