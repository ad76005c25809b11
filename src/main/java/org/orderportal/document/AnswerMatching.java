package org.orderportal.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the document that a buyer's answer is about: one that was sent between the same two, by its number or its id. */
@Component
class AnswerMatching {

    private final JdbcClient database;
    private final CurrentUsers users;

    AnswerMatching(JdbcClient database, CurrentUsers users) {
        this.database = database;
        this.users = users;
    }

    /** Empty where there is none that the caller may see, and where several fit: a person has to tell. */
    Optional<DocumentId> find(ReceivedAnswer answer) {
        var found = Stream.concat(byNumber(answer).stream(), byId(answer).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<DocumentId> byNumber(ReceivedAnswer answer) {
        var parameters = between(answer)
                .addValue("number", answer.referred())
                .addValue(
                        "kinds", answer.referredKinds().stream().map(Enum::name).toList());
        return answer.referredKinds().isEmpty()
                ? List.of()
                : read(
                        "d.id in (select n.document_id from document_number n where n.supplier_id = :supplier"
                                + " and n.kind in (:kinds) and n.number = :number)",
                        answer,
                        parameters);
    }

    /** Where the way gives documents their ids, the answer may name that. */
    private List<DocumentId> byId(ReceivedAnswer answer) {
        return DocumentId.parse(answer.referred())
                .map(id -> read("d.id = :id", answer, between(answer).addValue("id", id.value())))
                .orElse(List.of());
    }

    private static MapSqlParameterSource between(ReceivedAnswer answer) {
        return new MapSqlParameterSource("supplier", answer.supplier().value());
    }

    private List<DocumentId> read(String condition, ReceivedAnswer answer, MapSqlParameterSource parameters) {
        var buyer = answer.buyer();
        if (buyer != null) {
            parameters.addValue("buyer", buyer.value());
        }
        var visible = VisibleDocuments.to(users.scope(), parameters);
        return database.sql("select d.id from document d where " + condition
                        + " and d.supplier_id = :supplier and d.sent_at is not null"
                        + (buyer == null ? "" : " and d.buyer_id = :buyer") + " and " + visible)
                .paramSource(parameters)
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .list();
    }
}
