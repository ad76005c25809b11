package org.orderportal.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Remembers the edits of drafts that are done, so that an edit that is sent again does nothing. */
@Component
class DoneEdits {

    private static final int BATCH = 1000;

    /** An edit of one field. */
    record Edit(String operation, FieldAddress at) {

        static Edit of(DraftPatch patch) {
            return new Edit(patch.operation(), patch.at());
        }
    }

    private final NamedParameterJdbcTemplate database;

    DoneEdits(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Those of the operations that are done, each with the revision that it gave its field. */
    Map<Edit, Long> among(DocumentId document, Collection<String> operations) {
        var found = new HashMap<Edit, Long>();
        var names = List.copyOf(operations);
        for (int start = 0; start < names.size(); start += BATCH) {
            var piece = names.subList(start, Math.min(start + BATCH, names.size()));
            database.query(
                    """
                    select operation, row_key, field_name, revision from document_operation
                    where document_id = :document and operation in (:operations)""", new MapSqlParameterSource("document", document.value()).addValue("operations", piece), row -> {
                        var at = new FieldAddress(row.getString("row_key"), row.getString("field_name"));
                        found.put(new Edit(row.getString("operation"), at), row.getLong("revision"));
                    });
        }
        return found;
    }

    void add(DocumentId document, Map<Edit, Long> edits) {
        var all = List.copyOf(edits.entrySet());
        for (int start = 0; start < all.size(); start += BATCH) {
            var piece = all.subList(start, Math.min(start + BATCH, all.size()));
            database.batchUpdate(
                    """
                    insert into document_operation (document_id, operation, row_key, field_name, revision)
                    values (:document, :operation, :key, :field, :revision)""", piece.stream().map(edit -> parameters(document, edit)).toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource parameters(DocumentId document, Map.Entry<Edit, Long> edit) {
        return new MapSqlParameterSource("document", document.value())
                .addValue("operation", edit.getKey().operation())
                .addValue("key", edit.getKey().at().row())
                .addValue("field", edit.getKey().at().field())
                .addValue("revision", edit.getValue());
    }

    /** What is no draft any more takes no edit. */
    void forget(DocumentId document) {
        database.update(
                "delete from document_operation where document_id = :document",
                new MapSqlParameterSource("document", document.value()));
    }
}
