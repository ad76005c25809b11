package org.orderportal.order;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the buyer wrote, version by version. */
@Component
class OrderVersions {

    static final int FIRST = 1;

    /** A version of an order with its content. */
    record Version(int number, long messageId, OrderContent content) {}

    /** Where the newest version came from. */
    record Origin(OrderNumber number, long messageId) {}

    private final JdbcClient database;
    private final ContentJson json;

    OrderVersions(JdbcClient database, ContentJson json) {
        this.database = database;
        this.json = json;
    }

    void addFirst(OrderId order, long messageId, Instant receivedAt, OrderContent content) {
        database.sql("""
                        insert into order_version (order_id, version_no, message_id, received_at, content)
                        values (:order, :number, :message, :received, :content)""")
                .param("order", order.value())
                .param("number", FIRST)
                .param("message", messageId)
                .param("received", Stored.moment(receivedAt))
                .param("content", json.write(content))
                .update();
    }

    Version newest(OrderId order) {
        return database.sql("""
                        select version_no, message_id, content from order_version
                        where order_id = :order order by version_no desc fetch first 1 rows only""")
                .param("order", order.value())
                .query((row, number) -> new Version(
                        row.getInt("version_no"), row.getLong("message_id"), json.read(row.getString("content"))))
                .single();
    }

    /** What the buyer wrote last, of each of these orders. */
    Map<OrderId, OrderContent> newest(Collection<OrderId> orders) {
        var contents = new HashMap<OrderId, OrderContent>();
        database.sql("""
                        select v.order_id, v.content from order_version v
                        where v.order_id in (:orders) and not exists (select 1 from order_version newer
                            where newer.order_id = v.order_id and newer.version_no > v.version_no)""")
                .param("orders", orders.stream().map(OrderId::value).toList())
                .query(row -> {
                    contents.put(new OrderId(row.getLong("order_id")), json.read(row.getString("content")));
                });
        return contents;
    }

    Origin origin(OrderId order) {
        return database.sql("""
                        select o.number, v.message_id from order_version v join purchase_order o on o.id = v.order_id
                        where v.order_id = :order order by v.version_no desc fetch first 1 rows only""")
                .param("order", order.value())
                .query((row, number) -> new Origin(new OrderNumber(row.getString("number")), row.getLong("message_id")))
                .single();
    }
}
