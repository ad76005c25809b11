package org.orderportal.document;

import org.orderportal.base.error.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was sent, byte for byte, for ever; who may see a document is asked before. */
@Component
class SentDocuments {

    private final JdbcClient database;

    SentDocuments(JdbcClient database) {
        this.database = database;
    }

    void add(DocumentHead document, Prepared prepared) {
        database.sql("""
                        insert into sent_document (document_id, supplier_id, rule_set, withdrawal, content, xml)
                        values (:document, :supplier, :rules, :withdrawal, :content, :xml)""")
                .param("document", document.id().value())
                .param("supplier", document.supplier().value())
                .param("rules", prepared.rendered().ruleSet())
                .param("withdrawal", prepared.withdrawal())
                .param("content", prepared.content())
                .param("xml", prepared.rendered().bytes())
                .update();
    }

    /** @throws Refusal if it was never sent */
    String content(DocumentId document) {
        return column(document, "content", String.class);
    }

    /** The kind of entry in a history that says that it was taken back. */
    String withdrawal(DocumentId document) {
        return column(document, "withdrawal", String.class);
    }

    /** @throws Refusal if it was never sent */
    byte[] xml(DocumentId document) {
        return column(document, "xml", byte[].class);
    }

    private <T> T column(DocumentId document, String column, Class<T> type) {
        return database.sql("select " + column + " from sent_document where document_id = :document")
                .param("document", document.value())
                .query(type)
                .optional()
                .orElseThrow(() -> new Refusal("document.not-sent"));
    }
}
