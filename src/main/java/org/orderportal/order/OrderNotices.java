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

    boolean isKept(long messageId) {
        return database.sql("select id from order_notice where message_id = :message")
                .param("message", messageId)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void add(OrderId order, ReceivedNotice notice) {
        database.sql("""
                        insert into order_notice
                            (id, order_id, supplier_id, kind, number, issued_on, note, message_id, received_at)
                        values (:id, :order, :supplier, :kind, :number, :issued, :note, :message, :received)""")
                .param("id", ids.next())
                .param("order", order.value())
                .param("supplier", notice.supplier().value())
                .param("kind", notice.kind().name())
                .param("number", Stored.cut(notice.number(), 200))
                .param("issued", notice.issuedOn())
                .param("note", notice.note())
                .param("message", notice.messageId())
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
