package org.orderportal.order;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that came inside an order. Links to files elsewhere stay in its content. */
@Component
class OrderFiles {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final JdbcClient database;
    private final Ids ids;

    OrderFiles(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void add(OrderId order, long supplierId, List<OrderContent.Attachment> attachments) {
        for (var attachment : attachments) {
            var content = attachment.content();
            if (content != null) {
                add(order, supplierId, attachment, content);
            }
        }
    }

    private void add(OrderId order, long supplierId, OrderContent.Attachment attachment, byte[] content) {
        database.sql("""
                        insert into order_attachment
                            (id, order_id, supplier_id, file_name, mime_type, description, byte_count, content)
                        values (:id, :order, :supplier, :name, :type, :description, :count, :content)""")
                .param("id", ids.next())
                .param("order", order.value())
                .param("supplier", supplierId)
                .param("name", Stored.cut(nameOf(attachment), 300))
                .param("type", Stored.cut(orElse(attachment.mimeType(), UNKNOWN_TYPE), 100))
                .param("description", attachment.description())
                .param("count", (long) content.length)
                .param("content", content)
                .update();
    }

    List<OrderDetails.AttachedFile> of(OrderId order) {
        return database.sql("""
                        select id, file_name, mime_type, description, byte_count from order_attachment
                        where order_id = :order order by id""")
                .param("order", order.value())
                .query((row, number) -> new OrderDetails.AttachedFile(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("mime_type"),
                        row.getLong("byte_count"),
                        row.getString("description")))
                .list();
    }

    Optional<FileContent> find(OrderId order, long attachmentId) {
        return database.sql("""
                        select file_name, mime_type, content from order_attachment
                        where id = :id and order_id = :order""")
                .param("id", attachmentId)
                .param("order", order.value())
                .query((row, number) -> new FileContent(
                        row.getString("file_name"), row.getString("mime_type"), row.getBytes("content")))
                .optional();
    }

    private static String nameOf(OrderContent.Attachment attachment) {
        return orElse(attachment.fileName(), attachment.id());
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null || text.isBlank() ? other : text;
    }
}
