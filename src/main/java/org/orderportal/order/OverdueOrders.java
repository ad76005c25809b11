package org.orderportal.order;

import java.time.Clock;
import java.util.List;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts orders into the list of what is overdue as soon as the clock says so. */
@Component
class OverdueOrders {

    private static final int PIECE = 200;

    private final JdbcClient database;
    private final OrderListing listing;
    private final Clock clock;
    private final RetriedTransactions transactions;

    OverdueOrders(JdbcClient database, OrderListing listing, Clock clock, RetriedTransactions transactions) {
        this.database = database;
        this.listing = listing;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** In pieces, each a transaction of its own: who works on one of these orders waits for a moment only. */
    void list() {
        var piece = after(Long.MIN_VALUE);
        while (!piece.isEmpty()) {
            var orders = piece;
            transactions.run(() -> list(orders));
            piece = after(piece.getLast());
        }
    }

    private List<Long> after(long last) {
        return database.sql("""
                        select id from purchase_order where overdue = false and due_at < :now and id > :last
                        order by id fetch first %d rows only""".formatted(PIECE))
                .param("now", Stored.moment(clock.instant()))
                .param("last", last)
                .query(Long.class)
                .list();
    }

    /** Locked in ascending order; those that another node has listed meanwhile, or that are no longer due, are left. */
    private void list(List<Long> orders) {
        var locked = database.sql("select id from purchase_order where id in (:orders) order by id for update")
                .param("orders", orders)
                .query(Long.class)
                .list();
        var due = database.sql(
                        "select id from purchase_order where id in (:orders) and overdue = false and due_at < :now")
                .param("orders", locked)
                .param("now", Stored.moment(clock.instant()))
                .query((row, number) -> new OrderId(row.getLong("id")))
                .list();
        listing.changed(due);
    }
}
