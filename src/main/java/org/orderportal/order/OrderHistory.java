package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.party.CompanyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each order: written once, never changed. */
@Component
class OrderHistory {

    static final String RECEIVED = "received";
    static final String WAITING = "waiting-for-connection";
    static final String CONNECTED = "connected";
    static final String CHANGE_ARRIVED = "change-arrived";
    static final String CANCELLATION_ARRIVED = "cancellation-arrived";
    static final String TRASHED = "trashed";
    static final String RESTORED = "restored";
    static final String RESTORED_FOR_BUYER = "restored-for-buyer";
    static final String COMPLETED_BY_HAND = "completed-by-hand";
    static final String REOPENED = "reopened";
    static final String HELD = "held";
    static final String RELEASED = "released";
    static final String CLOSED_SHORT = "closed-short";

    private final JdbcClient database;
    private final Ids ids;
    private final ContentJson json;
    private final CurrentUsers users;
    private final ApplicationEventPublisher events;

    OrderHistory(JdbcClient database, Ids ids, ContentJson json, CurrentUsers users, ApplicationEventPublisher events) {
        this.database = database;
        this.ids = ids;
        this.json = json;
        this.users = users;
        this.events = events;
    }

    void add(OrderId order, long supplierId, Instant at, String kind, String... arguments) {
        database.sql("""
            insert into order_history (id, order_id, supplier_id, at, actor_name, kind, arguments)
            values (:id, :order, :supplier, :at, :actor, :kind, :arguments)\
            """)
                .param("id", ids.next())
                .param("order", order.value())
                .param("supplier", supplierId)
                .param("at", Stored.moment(at))
                .param("actor", Stored.cut(users.require().name(), 200))
                .param("kind", kind)
                .param("arguments", json.writeTexts(List.of(arguments)))
                .update();
        events.publishEvent(new OrderHappened(order, new CompanyId(supplierId), at, kind, List.of(arguments)));
    }

    /** In the order in which it happened. */
    List<OrderDetails.HistoryEntry> of(OrderId order) {
        return database.sql("""
            select at, actor_name, kind, arguments from order_history
            where order_id = :order order by at, id\
            """)
                .param("order", order.value())
                .query((row, number) -> new OrderDetails.HistoryEntry(
                        Stored.instant(row, "at"),
                        row.getString("actor_name"),
                        row.getString("kind"),
                        json.readTexts(row.getString("arguments"))))
                .list();
    }
}
