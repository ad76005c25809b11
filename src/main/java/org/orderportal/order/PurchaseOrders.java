package org.orderportal.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of orders: the identity of each, what lists show of it, and where it stands. */
@Component
class PurchaseOrders {

    private static final String INSERT = """
            insert into purchase_order (id, version, supplier_id, buyer_id, number, number_sort, kind, profile, currency,
                amount, issued_on, requested_on, received_at, buyer_name, buyer_sort, supplier_name, line_count,
                content_hash, message_id, waiting_connection, folder, trashed, control, response, delivery, invoicing,
                respondable, deliverable, delivered, invoiceable, invoiced, delivered_n, delivered_m, invoiced_n,
                invoiced_m, progress, headline, due_at, due_for,
                back_ordered)
            values (:id, 0, :supplier, :buyer, :number, :numberSort, :kind, :profile, :currency,
                :amount, :issued, :requested, :received, :buyerName, :buyerSort, :supplierName, :lineCount,
                :hash, :message, :waiting, :folder, false, :control, :response, :delivery, :invoicing,
                :respondable, :deliverable, :delivered, :invoiceable, :invoiced, :deliveredN, :deliveredM, :invoicedN,
                :invoicedM, :progress, :headline, :due, :dueFor,
                :backOrdered)""";

    private static final String UPDATE = """
            update purchase_order set version = version + 1, folder = :folder, control = :control, response = :response, delivery = :delivery,
                invoicing = :invoicing, respondable = :respondable, deliverable = :deliverable, delivered = :delivered,
                invoiceable = :invoiceable, invoiced = :invoiced, delivered_n = :deliveredN, delivered_m = :deliveredM,
                invoiced_n = :invoicedN, invoiced_m = :invoicedM, progress = :progress, headline = :headline,
                due_at = :due, due_for = :dueFor, back_ordered = :backOrdered
            where id = :id""";

    /** An order that is here, and the hash of the bytes it was made from. */
    record Known(OrderId id, String contentHash) {}

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final OrderListing listing;

    PurchaseOrders(JdbcClient database, NamedParameterJdbcTemplate batches, OrderListing listing) {
        this.database = database;
        this.batches = batches;
        this.listing = listing;
    }

    Optional<Known> find(CompanyId buyer, CompanyId supplier, OrderNumber number) {
        return database.sql("""
                        select id, content_hash from purchase_order
                        where buyer_id = :buyer and supplier_id = :supplier and number = :number""")
                .param("buyer", buyer.value())
                .param("supplier", supplier.value())
                .param("number", number.text())
                .query((row, n) -> new Known(new OrderId(row.getLong("id")), row.getString("content_hash")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same order came in at the same moment */
    void add(OrderId id, ReceivedOrder received, OrderStatus status) {
        database.sql(INSERT)
                .paramSource(statusOf(identityOf(id, received), status))
                .update();
        listing.changed(List.of(id));
    }

    /** Writes where orders stand now. */
    void update(Map<OrderId, OrderStatus> statuses) {
        var rows = statuses.entrySet().stream()
                .map(entry ->
                        statusOf(new MapSqlParameterSource("id", entry.getKey().value()), entry.getValue()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(UPDATE, rows);
        listing.changed(statuses.keySet());
    }

    private static MapSqlParameterSource identityOf(OrderId id, ReceivedOrder received) {
        var content = received.content();
        var buyerName = content.buyer().name();
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("supplier", received.supplier().value())
                .addValue("buyer", received.buyer().value())
                .addValue("number", content.number().text())
                .addValue("numberSort", Stored.cut(SearchKey.of(content.number().text(), Integer.MAX_VALUE), 200))
                .addValue("kind", content.kind().name())
                .addValue("profile", content.profile().name())
                .addValue("currency", content.currency().code())
                .addValue("amount", content.amount().value())
                .addValue("issued", content.issuedOn())
                .addValue("requested", content.earliestRequested().orElse(OrderRow.NO_DAY))
                .addValue("received", Stored.moment(received.receivedAt()))
                .addValue("buyerName", Stored.cut(buyerName, 300))
                .addValue("buyerSort", Stored.cut(SearchKey.of(buyerName, Integer.MAX_VALUE), 300))
                .addValue("supplierName", Stored.cut(received.supplierName(), 300))
                .addValue("lineCount", content.lines().size())
                .addValue("hash", received.contentHash())
                .addValue("message", received.messageId())
                .addValue("waiting", received.waiting());
    }

    private static MapSqlParameterSource statusOf(MapSqlParameterSource row, OrderStatus status) {
        return row.addValue("folder", status.folder().name())
                .addValue("control", status.control().name())
                .addValue("response", status.response().name())
                .addValue("delivery", status.delivery().name())
                .addValue("invoicing", status.invoicing().name())
                .addValue("respondable", status.respondable())
                .addValue("deliverable", status.deliverable())
                .addValue("delivered", status.delivery().isStarted())
                .addValue("invoiceable", status.invoiceable())
                .addValue("invoiced", status.invoicing().isStarted())
                .addValue("deliveredN", status.delivered().n().value())
                .addValue("deliveredM", status.delivered().m().value())
                .addValue("invoicedN", status.invoiced().n().value())
                .addValue("invoicedM", status.invoiced().m().value())
                .addValue("progress", status.progress())
                .addValue("headline", status.headline().name())
                .addValue("due", Stored.momentOrNull(status.dueAt()))
                .addValue(
                        "dueFor",
                        status.dueFor() == null ? null : status.dueFor().name())
                .addValue("backOrdered", status.backOrdered());
    }
}
