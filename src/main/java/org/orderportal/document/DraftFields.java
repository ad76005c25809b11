package org.orderportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.orderportal.base.Stored;
import org.orderportal.document.Stamps.Stamp;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the fields of drafts; who may see a draft is asked before. */
@Component
class DraftFields {

    private static final int BATCH = 1000;

    private static final String SELECT = """
            select row_key, field_name, field_text, unreadable, cleared, revision, changed_at, changed_by
            from document_field where document_id = :document\s""";

    private static final String INSERT = """
            insert into document_field (document_id, row_key, field_name, supplier_id, field_text, unreadable, cleared,
                revision, changed_at, changed_by)
            values (:document, :key, :field, :supplier, :text, :unreadable, :cleared, :revision, :at, :by)""";

    private static final String UPDATE = """
            update document_field set field_text = :text, unreadable = :unreadable, cleared = :cleared,
                revision = :revision, changed_at = :at, changed_by = :by
            where document_id = :document and row_key = :key and field_name = :field""";

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    DraftFields(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** All of them, those without a value of their own too. */
    List<StoredField> of(DocumentId document) {
        return database.sql(SELECT)
                .param("document", document.value())
                .query(DraftFields::field)
                .list();
    }

    List<StoredField> since(DocumentId document, long revision) {
        return database.sql(SELECT + "and revision > :revision")
                .param("document", document.value())
                .param("revision", revision)
                .query(DraftFields::field)
                .list();
    }

    /** The field itself, and the one for all rows that may count in its place. */
    List<StoredField> around(DocumentId document, FieldAddress at) {
        return database.sql(SELECT + "and row_key in (:keys) and field_name = :field")
                .param("document", document.value())
                .param("keys", List.of(at.row(), FieldAddress.ALL_ROWS))
                .param("field", at.field())
                .query(DraftFields::field)
                .list();
    }

    /** @param known tells of which fields there is a row already */
    void write(DocumentHead document, Collection<StoredField> fields, Predicate<FieldAddress> known) {
        var updates = new ArrayList<StoredField>();
        var inserts = new ArrayList<StoredField>();
        fields.forEach(field -> (known.test(field.at()) ? updates : inserts).add(field));
        write(UPDATE, document, updates);
        write(INSERT, document, inserts);
    }

    private void write(String statement, DocumentHead document, List<StoredField> fields) {
        for (int start = 0; start < fields.size(); start += BATCH) {
            var piece = fields.subList(start, Math.min(start + BATCH, fields.size()));
            batches.batchUpdate(
                    statement,
                    piece.stream().map(field -> parameters(document, field)).toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource parameters(DocumentHead document, StoredField field) {
        return new MapSqlParameterSource("document", document.id().value())
                .addValue("supplier", document.supplier().value())
                .addValue("key", field.at().row())
                .addValue("field", field.at().field())
                .addValue("text", field.text())
                .addValue("unreadable", field.unreadable())
                .addValue("cleared", field.cleared())
                .addValue("revision", field.revision())
                .addValue("at", Stored.moment(field.changed().at()))
                .addValue("by", field.changed().who());
    }

    void removeRow(DocumentId document, String key) {
        database.sql("delete from document_field where document_id = :document and row_key = :key")
                .param("document", document.value())
                .param("key", key)
                .update();
    }

    /** Takes fields of the header away, as if nobody had written them. */
    void remove(DocumentId document, Collection<String> names) {
        if (!names.isEmpty()) {
            database.sql(
                            "delete from document_field where document_id = :document and row_key = '' and field_name in (:names)")
                    .param("document", document.value())
                    .param("names", names)
                    .update();
        }
    }

    void copy(DocumentHead from, DocumentId to) {
        database.sql("""
                        insert into document_field (document_id, row_key, field_name, supplier_id, field_text,
                            unreadable, cleared, revision, changed_at, changed_by)
                        select :to, row_key, field_name, supplier_id, field_text, unreadable, cleared, revision,
                            changed_at, changed_by
                        from document_field where document_id = :from""")
                .param("from", from.id().value())
                .param("to", to.value())
                .update();
    }

    private static StoredField field(ResultSet row, int number) throws SQLException {
        return new StoredField(
                new FieldAddress(row.getString("row_key"), row.getString("field_name")),
                row.getString("field_text"),
                row.getBoolean("unreadable"),
                row.getBoolean("cleared"),
                row.getLong("revision"),
                new Stamp(row.getString("changed_by"), Stored.instant(row, "changed_at")));
    }
}
