package org.orderportal.document;

import java.util.List;
import java.util.Optional;
import org.orderportal.base.Ids;
import org.orderportal.order.FileContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the files that go with documents; who may see a document is asked before. */
@Component
class DraftFiles {

    private final JdbcClient database;
    private final Ids ids;

    DraftFiles(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** In the sequence in which they came. */
    List<DraftFile> of(DocumentId document) {
        return database.sql("""
                        select id, file_name, mime_type, byte_count from document_file
                        where document_id = :document order by id""")
                .param("document", document.value())
                .query((row, number) -> new DraftFile(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("mime_type"),
                        row.getLong("byte_count")))
                .list();
    }

    Optional<FileContent> find(DocumentId document, long file) {
        return database.sql("""
                        select file_name, mime_type, content from document_file
                        where document_id = :document and id = :id""")
                .param("document", document.value())
                .param("id", file)
                .query((row, number) -> new FileContent(
                        row.getString("file_name"), row.getString("mime_type"), row.getBytes("content")))
                .optional();
    }

    DraftFile add(DocumentHead document, FileContent file) {
        return add(document.id(), document, file);
    }

    private DraftFile add(DocumentId to, DocumentHead like, FileContent file) {
        var added = new DraftFile(ids.next(), file.fileName(), file.mimeType(), file.bytes().length);
        database.sql("""
                        insert into document_file
                            (id, document_id, supplier_id, file_name, mime_type, byte_count, content)
                        values (:id, :document, :supplier, :name, :type, :count, :content)""")
                .param("id", added.id())
                .param("document", to.value())
                .param("supplier", like.supplier().value())
                .param("name", file.fileName())
                .param("type", file.mimeType())
                .param("count", added.byteCount())
                .param("content", file.bytes())
                .update();
        return added;
    }

    boolean remove(DocumentId document, long file) {
        return database.sql("delete from document_file where document_id = :document and id = :id")
                        .param("document", document.value())
                        .param("id", file)
                        .update()
                > 0;
    }

    void copy(DocumentHead from, DocumentId to) {
        of(from.id()).forEach(file -> add(to, from, find(from.id(), file.id()).orElseThrow()));
    }
}
