package org.orderportal.document;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderportal.base.Stored;
import org.orderportal.document.Stamps.Stamp;
import org.orderportal.document.Transmission.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which documents people have handed over by hand, in the transaction of the caller. */
@Component
class HandOverRows {

    private final JdbcClient database;

    HandOverRows(JdbcClient database) {
        this.database = database;
    }

    void note(DocumentId document, Stamp stamp) {
        database.sql("""
                        insert into hand_over (document_id, handed_over_at, handed_over_by)
                        values (:document, :at, :who)""")
                .param("document", document.value())
                .param("at", Stored.moment(stamp.at()))
                .param("who", stamp.who())
                .update();
    }

    /** @return whether it was noted */
    boolean forget(DocumentId document) {
        return database.sql("delete from hand_over where document_id = :document")
                        .param("document", document.value())
                        .update()
                > 0;
    }

    boolean isNoted(DocumentId document) {
        return database.sql("select count(*) from hand_over where document_id = :document")
                        .param("document", document.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** As ways that led to the buyer, by whom is their target. */
    Map<DocumentId, Transmission> of(Collection<DocumentId> documents) {
        return database
                .sql("""
                        select document_id, handed_over_at, handed_over_by from hand_over
                        where document_id in (:documents)""")
                .param("documents", documents.stream().map(DocumentId::value).toList())
                .query((row, number) -> Map.entry(
                        new DocumentId(row.getLong("document_id")),
                        new Transmission(
                                Channel.BY_HAND,
                                State.DELIVERED,
                                row.getString("handed_over_by"),
                                0,
                                null,
                                null,
                                Stored.instant(row, "handed_over_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
