package org.orderportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the heads of documents, only those that the reader may see, and locks them while they change. */
@Component
class DocumentHeads {

    private static final String COLUMNS = """
            d.id, d.kind, d.state, d.order_id, d.supplier_id, d.buyer_id, d.about_id, d.number, d.revision, d.structure_revision,
            d.open_key, d.on_request, d.created_at, d.changed_at, d.changed_by, d.sent_at, d.undo_until""";

    private final JdbcClient database;
    private final CurrentUsers users;

    DocumentHeads(JdbcClient database, CurrentUsers users) {
        this.database = database;
        this.users = users;
    }

    /** @throws NotFound if there is none, or the reader may not see it */
    DocumentHead get(DocumentId id) {
        return one("d.id = :id", "id", id.value(), "").orElseThrow(() -> new NotFound("document"));
    }

    /**
     * Locks the document until the transaction ends, before anything else of it is read: what is read after that is what
     * counts.
     *
     * @throws NotFound if there is none, or the reader may not see it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentHead lock(DocumentId id) {
        return one("d.id = :id", "id", id.value(), " for update").orElseThrow(() -> new NotFound("document"));
    }

    /** Likewise; empty if there is none, or the reader may not see it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DocumentHead> lockIfThere(DocumentId id) {
        return one("d.id = :id", "id", id.value(), " for update");
    }

    /** Those that the reader may see. */
    List<DocumentId> visible(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parameters = new MapSqlParameterSource(
                "ids", ids.stream().map(DocumentId::value).distinct().toList());
        var visible = VisibleDocuments.to(users.scope(), parameters);
        return database.sql("select d.id from document d where d.id in (:ids) and " + visible)
                .paramSource(parameters)
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .list();
    }

    /** Whether the reader may see that supplier's documents. */
    boolean sees(CompanyId supplier) {
        return users.scope().includes(supplier.value());
    }

    Optional<DocumentHead> open(Topic topic) {
        return one("d.open_key = :key", "key", topic.openKey(), "");
    }

    Optional<DocumentHead> ofRequest(String requestKey) {
        return one("d.request_key = :key", "key", requestKey, "");
    }

    /** Those that the reader may see, by their ids. */
    Map<DocumentId, DocumentHead> of(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var parameters = new MapSqlParameterSource(
                "ids", ids.stream().map(DocumentId::value).toList());
        var visible = VisibleDocuments.to(users.scope(), parameters);
        return database
                .sql("select " + COLUMNS + " from document d where d.id in (:ids) and " + visible)
                .paramSource(parameters)
                .query(DocumentHeads::head)
                .list()
                .stream()
                .collect(Collectors.toMap(DocumentHead::id, Function.identity()));
    }

    /** The orders that each of them answers. */
    Map<DocumentId, List<OrderId>> answered(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select document_id, order_id from document_order where document_id in (:ids) order by order_id")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((row, number) ->
                        Map.entry(new DocumentId(row.getLong("document_id")), new OrderId(row.getLong("order_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The documents that were begun for an order, or answer it with others; those that were given up are left out. */
    List<DocumentHead> of(OrderId order) {
        var parameters = new MapSqlParameterSource("order", order.value());
        var visible = VisibleDocuments.to(users.scope(), parameters);
        return database.sql("""
                        select %s from document_order a join document d on d.id = a.document_id
                        where a.order_id = :order and d.state <> 'DISCARDED' and %s order by d.id desc""".formatted(COLUMNS, visible))
                .paramSource(parameters)
                .query(DocumentHeads::head)
                .list();
    }

    void add(DocumentHead head, @Nullable String requestKey) {
        database.sql("""
                        insert into document (id, supplier_id, order_id, buyer_id, about_id, kind, state, number, revision,
                            structure_revision, open_key, request_key, on_request, created_at, changed_at, changed_by,
                            listed_at)
                        values (:id, :supplier, :order, :buyer, :about, :kind, :state, :number, :revision, :structure, :open,
                            :request, :onRequest, :created, :changed, :by, :listed)""")
                .param("id", head.id().value())
                .param("supplier", head.supplier().value())
                .param("order", head.order().value())
                .param("buyer", head.buyer().value())
                .param("about", head.about() == null ? null : head.about().value())
                .param("kind", head.kind().name())
                .param("request", requestKey)
                .param("onRequest", head.onRequest())
                .param("created", Stored.moment(head.createdAt()))
                .params(changing(head))
                .update();
        answers(head, head.order(), false);
    }

    /** @param posted whether the ledger of that order has entries of the document */
    void answers(DocumentHead head, OrderId order, boolean posted) {
        var updated = database.sql("""
                        update document_order set posted = :posted where order_id = :order and document_id = :id""")
                .param("posted", posted)
                .param("order", order.value())
                .param("id", head.id().value())
                .update();
        if (updated == 0) {
            database.sql("""
                            insert into document_order (order_id, document_id, supplier_id, posted)
                            values (:order, :id, :supplier, :posted)""")
                    .param("posted", posted)
                    .param("order", order.value())
                    .param("id", head.id().value())
                    .param("supplier", head.supplier().value())
                    .update();
        }
    }

    /** The orders that a document answers, in the sequence in which they are locked. */
    List<OrderId> answered(DocumentId id) {
        return orders(id, "");
    }

    /** Those whose ledgers have entries of it. */
    List<OrderId> posted(DocumentId id) {
        return orders(id, "and posted = true");
    }

    private List<OrderId> orders(DocumentId id, String condition) {
        return database
                .sql("select order_id from document_order where document_id = :id %s order by order_id"
                        .formatted(condition))
                .param("id", id.value())
                .query(Long.class)
                .list()
                .stream()
                .map(OrderId::new)
                .toList();
    }

    /** @param head of a document that is locked */
    void write(DocumentHead head) {
        database.sql("""
                        update document set state = :state, number = :number, revision = :revision,
                            structure_revision = :structure, open_key = :open, changed_at = :changed,
                            changed_by = :by, sent_at = :sent, undo_until = :until, listed_at = :listed
                        where id = :id""")
                .param("id", head.id().value())
                .param("sent", Stored.momentOrNull(head.sentAt()))
                .param("until", Stored.momentOrNull(head.undoUntil()))
                .params(changing(head))
                .update();
    }

    /** The request is known no more: the same one makes a new document. */
    void forgetRequest(DocumentId id) {
        database.sql("update document set request_key = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Map<String, @Nullable Object> changing(DocumentHead head) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", head.state().name());
        values.put("number", head.number());
        values.put("revision", head.revision());
        values.put("structure", head.structureRevision());
        values.put("open", head.openKey());
        values.put("changed", Stored.moment(head.changedAt()));
        values.put("by", head.changedBy());
        values.put("listed", Stored.moment(head.listedAt()));
        return values;
    }

    private Optional<DocumentHead> one(String condition, String name, Object value, String lock) {
        var parameters = new MapSqlParameterSource(name, value);
        var visible = VisibleDocuments.to(users.scope(), parameters);
        return database.sql("select " + COLUMNS + " from document d where " + condition + " and " + visible + lock)
                .paramSource(parameters)
                .query(DocumentHeads::head)
                .optional();
    }

    private static DocumentHead head(ResultSet row, int rowNumber) throws SQLException {
        return new DocumentHead(
                new DocumentId(row.getLong("id")),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentState.valueOf(row.getString("state")),
                new OrderId(row.getLong("order_id")),
                new CompanyId(row.getLong("supplier_id")),
                new CompanyId(row.getLong("buyer_id")),
                Optional.ofNullable(row.getObject("about_id", Long.class))
                        .map(DocumentId::new)
                        .orElse(null),
                row.getString("number"),
                row.getLong("revision"),
                row.getLong("structure_revision"),
                row.getString("open_key"),
                row.getBoolean("on_request"),
                Stored.instant(row, "created_at"),
                Stored.instant(row, "changed_at"),
                row.getString("changed_by"),
                Stored.instantOrNull(row, "sent_at"),
                Stored.instantOrNull(row, "undo_until"));
    }
}
