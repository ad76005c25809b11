package org.orderportal.document;

import java.util.Collection;
import org.orderportal.base.error.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that what only one document may say is said by one, as long as that counts. */
@Component
class SoleClaims {

    private final JdbcClient database;

    SoleClaims(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refusal naming the value, if another document that counts says it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(DocumentHead document, Collection<String> claims) {
        claims.stream().sorted().forEach(claim -> {
            requireFree(claim);
            database.sql("""
                            insert into document_claim (claim, supplier_id, document_id)
                            values (:claim, :supplier, :document)""")
                    .param("claim", claim)
                    .param("supplier", document.supplier().value())
                    .param("document", document.id().value())
                    .update();
        });
    }

    private void requireFree(String claim) {
        if (isTaken(claim)) {
            throw new Refusal("document.claimed", claim.substring(claim.indexOf(':') + 1));
        }
    }

    boolean isTaken(String claim) {
        return database.sql("select count(*) from document_claim where claim = :claim")
                        .param("claim", claim)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void release(DocumentId document) {
        database.sql("delete from document_claim where document_id = :document")
                .param("document", document.value())
                .update();
    }
}
