package org.orderportal.document;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.document.Transmission.State;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the list of documents finds them by, in the transaction that changes it. */
@Component
class DocumentMarks {

    static final String KEPT = "KEPT";

    private final JdbcClient database;
    private final DocumentTokens tokens;
    private final Outgoing outgoing;
    private final ObjectProvider<DocumentWorth> worths;

    DocumentMarks(JdbcClient database, DocumentTokens tokens, Outgoing outgoing, ObjectProvider<DocumentWorth> worths) {
        this.database = database;
        this.tokens = tokens;
        this.outgoing = outgoing;
        this.worths = worths;
    }

    void begun(DocumentHead draft) {
        tokens.write(draft);
    }

    /** @param content what it says */
    void sent(DocumentHead document, String content) {
        tokens.write(document);
        worth(document, content);
        moved(document);
    }

    private void worth(DocumentHead document, String content) {
        worths.stream()
                .filter(worth -> worth.kind() == document.kind())
                .findFirst()
                .flatMap(worth -> worth.of(content))
                .ifPresent(money -> database.sql(
                                "update document set amount = :amount, currency = :currency where id = :id")
                        .param("amount", money.amount().value())
                        .param("currency", money.currency().code())
                        .param("id", document.id().value())
                        .update());
    }

    /** Notes how far it is on its ways taken together. */
    void moved(DocumentHead document) {
        var before = transmission(document.id());
        var now = transmissionNow(document.id());
        if (now.equals(before)) {
            return;
        }
        database.sql("update document set transmission = :now where id = :id")
                .param("now", now)
                .param("id", document.id().value())
                .update();
    }

    private @Nullable String transmission(DocumentId id) {
        return database.sql("select transmission from document where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** What waits and what is under way are one, and what the receiver's system refused has failed on any way. */
    String transmissionNow(DocumentId id) {
        if (outgoing.isRefused(id)) {
            return State.FAILED.name();
        }
        return StateWords.heaviest(outgoing.transmissions(id))
                .map(state -> state == State.UNDER_WAY ? State.WAITING : state)
                .map(State::name)
                .orElse(KEPT);
    }

    /** @param answer that counts now */
    void answered(DocumentHead document, BuyerAnswer answer) {
        database.sql("update document set answered = :status, answered_at = :at where id = :id")
                .param("status", answer.status().name())
                .param("at", Stored.moment(answer.receivedAt()))
                .param("id", document.id().value())
                .update();
    }
}
