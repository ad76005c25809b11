package org.orderportal.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.orderportal.order.OrderReferences;
import org.orderportal.order.SearchWords;
import org.orderportal.party.Companies;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the words by which documents are found, in the transaction that changes them. */
@Component
class DocumentTokens {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final DocumentHeads heads;
    private final OrderReferences orders;
    private final Companies companies;

    DocumentTokens(
            JdbcClient database,
            NamedParameterJdbcTemplate batches,
            DocumentHeads heads,
            OrderReferences orders,
            Companies companies) {
        this.database = database;
        this.batches = batches;
        this.heads = heads;
        this.orders = orders;
        this.companies = companies;
    }

    void write(DocumentHead document) {
        var words = new HashSet<String>();
        if (document.number() != null) {
            words.addAll(SearchWords.ofNumber(document.number()));
        }
        orders.of(heads.answered(document.id())).values().forEach(order -> {
            words.addAll(SearchWords.ofNumber(order.number().text()));
            words.addAll(SearchWords.of(order.buyerName()));
        });
        companies
                .byIds(List.of(document.supplier()))
                .forEach(supplier -> words.addAll(SearchWords.of(supplier.name())));
        write(document.id(), words);
        database.sql("update document set listed = true where id = :id")
                .param("id", document.id().value())
                .update();
    }

    private void write(DocumentId id, Collection<String> words) {
        database.sql("delete from document_token where document_id = :id")
                .param("id", id.value())
                .update();
        batches.batchUpdate(
                "insert into document_token (token, document_id) values (:token, :id)",
                words.stream()
                        .sorted()
                        .map(word -> new MapSqlParameterSource("token", word).addValue("id", id.value()))
                        .toArray(SqlParameterSource[]::new));
    }
}
