package org.orderportal.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps buyers' answers; who may see their documents is asked before. */
@Component
class AnswerRows {

    private static final String SELECT = """
            select id, document_id, kind, status, number, said_at, received_at, content_hash, content, superseded
            from buyer_answer where\s""";

    private final JdbcClient database;
    private final Ids ids;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    AnswerRows(JdbcClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    BuyerAnswer add(DocumentHead document, ReceivedAnswer received) {
        var id = ids.next();
        database.sql("""
                        insert into buyer_answer (id, document_id, supplier_id, kind, status, number, said_at,
                            received_at, message_id, content_hash, content, superseded)
                        values (:id, :document, :supplier, :kind, :status, :number, :said, :received, :message, :hash,
                            :content, false)""")
                .param("id", id)
                .param("document", document.id().value())
                .param("supplier", document.supplier().value())
                .param("kind", received.kind().name())
                .param("status", received.status().name())
                .param("number", Stored.cut(received.number(), 200))
                .param("said", Stored.moment(received.saidAt()))
                .param("received", Stored.moment(received.receivedAt()))
                .param("message", received.messageId())
                .param("hash", received.contentHash())
                .param("content", json.writeValueAsString(received.content()))
                .update();
        return one("id = :value", id).orElseThrow();
    }

    boolean isKnown(DocumentId document, String hash) {
        return of(List.of(document)).stream()
                .anyMatch(answer -> answer.contentHash().equals(hash));
    }

    Optional<BuyerAnswer> one(long id) {
        return one("id = :value", id);
    }

    Optional<BuyerAnswer> ofMessage(long message) {
        return one("message_id = :value", message);
    }

    private Optional<BuyerAnswer> one(String condition, long value) {
        return database.sql(SELECT + condition + " order by id fetch first 1 rows only")
                .param("value", value)
                .query(this::answer)
                .optional();
    }

    /** All, in the sequence in which they came. */
    List<BuyerAnswer> of(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? List.of()
                : database.sql(SELECT + "document_id in (:documents) order by received_at, id")
                        .param(
                                "documents",
                                documents.stream().map(DocumentId::value).toList())
                        .query(this::answer)
                        .list();
    }

    /** Of each document the one of that kind that counts. */
    Map<DocumentId, BuyerAnswer> counting(Collection<DocumentId> documents, AnswerKind kind) {
        return of(documents).stream()
                .filter(answer -> answer.kind() == kind && !answer.superseded())
                .collect(Collectors.toMap(
                        BuyerAnswer::document, Function.identity(), BinaryOperator.maxBy(BuyerAnswer.FURTHEST)));
    }

    /** What was said about the way so far is about an earlier try. @return whether there was any */
    boolean supersede(DocumentId document) {
        return database.sql("""
                        update buyer_answer set superseded = true
                        where document_id = :document and kind = 'MESSAGE_LEVEL' and superseded = false""").param("document", document.value()).update() > 0;
    }

    private BuyerAnswer answer(ResultSet row, int number) throws SQLException {
        return new BuyerAnswer(
                row.getLong("id"),
                new DocumentId(row.getLong("document_id")),
                AnswerKind.valueOf(row.getString("kind")),
                AnswerStatus.valueOf(row.getString("status")),
                row.getString("number"),
                Stored.instant(row, "said_at"),
                Stored.instant(row, "received_at"),
                row.getString("content_hash"),
                json.readValue(row.getString("content"), AnswerContent.class),
                row.getBoolean("superseded"));
    }
}
