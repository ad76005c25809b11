package org.orderportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows that drafts have beside those of their orders; who may see a draft is asked before. */
@Component
class DraftRows {

    /** Begins the key of every such row, and no order line's. */
    private static final String MARK = "+";

    private static final String SELECT = """
            select row_key, kind, line_id, row_position from document_row where document_id = :document\s""";

    private final JdbcClient database;
    private final Ids ids;

    DraftRows(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    static boolean isKey(String row) {
        return row.startsWith(MARK);
    }

    /** In their sequence. */
    List<DraftRow> of(DocumentId document) {
        return database.sql(SELECT + "order by row_position")
                .param("document", document.value())
                .query(DraftRows::row)
                .list();
    }

    Optional<DraftRow> ofOperation(DocumentId document, String operation) {
        return database.sql(SELECT + "and operation = :operation")
                .param("document", document.value())
                .param("operation", operation)
                .query(DraftRows::row)
                .optional();
    }

    /** At the end. */
    DraftRow add(DocumentHead document, String kind, @Nullable Long line, String operation) {
        var last = database.sql("select max(row_position) from document_row where document_id = :document")
                .param("document", document.id().value())
                .query((row, number) -> row.getInt(1))
                .single();
        var added = new DraftRow(MARK + IdText.of(ids.next()), kind, line, last + 1);
        database.sql("""
                        insert into document_row (document_id, row_key, supplier_id, kind, line_id, row_position,
                            operation)
                        values (:document, :key, :supplier, :kind, :line, :position, :operation)""")
                .param("document", document.id().value())
                .param("key", added.key())
                .param("supplier", document.supplier().value())
                .param("kind", kind)
                .param("line", line)
                .param("position", added.position())
                .param("operation", operation)
                .update();
        return added;
    }

    boolean remove(DocumentId document, String key) {
        return database.sql("delete from document_row where document_id = :document and row_key = :key")
                        .param("document", document.value())
                        .param("key", key)
                        .update()
                > 0;
    }

    void copy(DocumentHead from, DocumentId to) {
        database.sql("""
                        insert into document_row (document_id, row_key, supplier_id, kind, line_id, row_position,
                            operation)
                        select :to, row_key, supplier_id, kind, line_id, row_position, operation
                        from document_row where document_id = :from""")
                .param("from", from.id().value())
                .param("to", to.value())
                .update();
    }

    private static DraftRow row(ResultSet row, int number) throws SQLException {
        return new DraftRow(
                row.getString("row_key"),
                row.getString("kind"),
                row.getObject("line_id", Long.class),
                row.getInt("row_position"));
    }
}
