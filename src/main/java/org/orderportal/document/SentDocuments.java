package org.orderportal.document;

import java.util.Optional;
import org.orderportal.base.error.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was sent, byte for byte, for ever; who may see a document is asked before. */
@Component
class SentDocuments {

    private final JdbcClient database;
    private final SoleClaims claims;
    private final Grounds grounds;

    SentDocuments(JdbcClient database, SoleClaims claims, Grounds grounds) {
        this.database = database;
        this.claims = claims;
        this.grounds = grounds;
    }

    /** @throws Refusal if it says what another document says, and only one may, or what it was made from counts no more */
    void add(DocumentHead document, Prepared prepared) {
        claims.take(document, prepared.claims());
        grounds.take(document, prepared.grounds());
        database.sql("""
                        insert into sent_document (document_id, supplier_id, rule_set, withdrawal, voiding, content, xml)
                        values (:document, :supplier, :rules, :withdrawal, :voiding, :content, :xml)""")
                .param("document", document.id().value())
                .param("supplier", document.supplier().value())
                .param("rules", prepared.rendered().ruleSet())
                .param("withdrawal", prepared.history().withdrawn())
                .param("voiding", prepared.history().voided())
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

    /** The kind of entry in a history that says that it is void; empty where its kind knows no such thing. */
    Optional<String> voiding(DocumentId document) {
        return database.sql("select voiding from sent_document where document_id = :document and voiding is not null")
                .param("document", document.value())
                .query(String.class)
                .optional();
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
