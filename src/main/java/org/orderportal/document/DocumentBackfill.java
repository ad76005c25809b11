package org.orderportal.document;

import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists documents that an older release wrote, in pieces; a portal that is stopped meanwhile goes on at its next start. */
@Component
class DocumentBackfill implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentBackfill.class);
    private static final int PIECE = 100;

    private final JdbcClient database;
    private final DocumentHeads heads;
    private final SentDocuments sent;
    private final DocumentMarks marks;
    private final RetriedTransactions transactions;
    private final AsSystem asSystem;

    DocumentBackfill(
            JdbcClient database,
            DocumentHeads heads,
            SentDocuments sent,
            DocumentMarks marks,
            RetriedTransactions transactions,
            AsSystem asSystem) {
        this.database = database;
        this.heads = heads;
        this.sent = sent;
        this.marks = marks;
        this.transactions = transactions;
        this.asSystem = asSystem;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var done = 0;
        var piece = asSystem.call(() -> transactions.call(this::list));
        while (piece > 0) {
            done += piece;
            LOG.info("{} older documents are listed", done);
            piece = asSystem.call(() -> transactions.call(this::list));
        }
    }

    private int list() {
        var unlisted = database.sql("""
                        select id from document where listed = false order by id
                        fetch first %d rows only""".formatted(PIECE)).query(Long.class).list();
        unlisted.forEach(id -> list(heads.lock(new DocumentId(id))));
        return unlisted.size();
    }

    private void list(DocumentHead document) {
        if (document.sentAt() == null) {
            marks.begun(document);
        } else {
            marks.sent(document, sent.content(document.id()));
        }
    }
}
