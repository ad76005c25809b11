package org.orderportal.order;

import java.time.LocalDate;
import java.util.List;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Order changes and cancellations that arrived and are kept beside their order until they can be processed. */
@Component
class OrderNotices {

    private final JdbcClient database;
    private final Ids ids;

    OrderNotices(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Whether that message, or another with the same bytes, lies there. */
    boolean isKept(OrderId order, ReceivedNotice notice) {
        return database.sql("""
                        select count(*) from order_notice
                        where message_id = :message or (order_id = :order and content_hash = :hash)""")
                        .param("message", notice.messageId())
                        .param("order", order.value())
                        .param("hash", notice.contentHash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(OrderId order, ReceivedNotice notice) {
        database.sql("""
                        insert into order_notice
                            (id, order_id, supplier_id, kind, number, issued_on, note, message_id, content_hash,
                                received_at)
                        values (:id, :order, :supplier, :kind, :number, :issued, :note, :message, :hash,
                                :received)""")
                .param("id", ids.next())
                .param("order", order.value())
                .param("supplier", notice.supplier().value())
                .param("kind", notice.kind().name())
                .param("number", Stored.cut(notice.number(), 200))
                .param("issued", notice.issuedOn())
                .param("note", notice.note())
                .param("message", notice.messageId())
                .param("hash", notice.contentHash())
                .param("received", Stored.moment(notice.receivedAt()))
                .update();
    }

    /** The newest first. */
    List<OrderDetails.Notice> of(OrderId order) {
        return database.sql("""
                        select kind, number, issued_on, note, received_at from order_notice
                        where order_id = :order order by received_at desc, id desc""")
                .param("order", order.value())
                .query((row, number) -> new OrderDetails.Notice(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("note"),
                        Stored.instant(row, "received_at")))
                .list();
    }
}
