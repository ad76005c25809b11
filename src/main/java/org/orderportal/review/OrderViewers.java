package org.orderportal.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.base.security.SystemOnly;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderReferences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Knows which account managers look at an order now, on whatever node, so that two do not do the same. */
@Service
public class OrderViewers {

    private static final Duration SEEN = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final OrderReferences orders;
    private final JdbcClient database;
    private final CurrentUsers users;
    private final RetriedTransactions transactions;
    private final Clock clock;

    OrderViewers(
            OrderReferences orders,
            JdbcClient database,
            CurrentUsers users,
            RetriedTransactions transactions,
            Clock clock) {
        this.orders = orders;
        this.database = database;
        this.users = users;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Notes that the current user looks at it, and tells who else does, by name.
     *
     * @param window names the window that it is open in
     * @throws org.orderportal.base.error.NotFound if there is no such order
     */
    @StaffOnly
    public List<String> seen(OrderId order, String window) {
        orders.of(order);
        var reader = users.require();
        transactions.run(() -> note(order, window, reader));
        return database.sql("""
                        select distinct person_name from review_presence
                        where order_id = :order and person_id <> :person and seen_at >= :since
                        order by person_name""")
                .param("order", order.value())
                .param("person", reader.id())
                .param("since", Stored.moment(clock.instant().minus(SEEN)))
                .query(String.class)
                .list();
    }

    private void note(OrderId order, String window, CurrentUser person) {
        var updated = database.sql("""
                        update review_presence set person_id = :person, person_name = :name, seen_at = :now
                        where order_id = :order and ui = :ui""");
        var added = database.sql("""
                        insert into review_presence (order_id, ui, person_id, person_name, seen_at)
                        values (:order, :ui, :person, :name, :now)""");
        if (with(updated, order, window, person).update() == 0) {
            with(added, order, window, person).update();
        }
    }

    private JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, OrderId order, String window, CurrentUser person) {
        return statement
                .param("order", order.value())
                .param("ui", window)
                .param("person", person.id())
                .param("name", Stored.cut(person.name(), 200))
                .param("now", Stored.moment(clock.instant()));
    }

    /** Forgets windows that were closed without a word. */
    @SystemOnly
    public void forgetOld() {
        transactions.run(() -> database.sql("delete from review_presence where seen_at < :before")
                .param("before", Stored.moment(clock.instant().minus(KEPT)))
                .update());
    }
}
