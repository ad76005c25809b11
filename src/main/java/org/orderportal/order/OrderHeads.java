package org.orderportal.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes what is said about whole orders, and locks them while something about them changes. */
@Component
class OrderHeads {

    static final String COLUMNS = """
            o.id, o.number, o.buyer_id, o.buyer_name, o.supplier_id, o.kind, o.currency, o.received_at,
            o.waiting_connection, o.trashed, o.receipt_document_id, o.change_requested, o.cancel_requested,
            o.cancelled, o.waiting_for_buyer, o.hold_reason, o.closed_reason, o.answering,
            o.buyer_asked, o.buyer_asked_at, o.buyer_spoke_after, o.invoice_disputed, o.undelivered""";

    private final JdbcClient database;
    private final CurrentUsers users;

    OrderHeads(JdbcClient database, CurrentUsers users) {
        this.database = database;
        this.users = users;
    }

    /** Locks the order until the transaction ends; empty where there is none, or the reader may not see it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OrderHead> lock(OrderId id) {
        return lock(List.of(id)).stream().findFirst();
    }

    /**
     * Locks those of the orders that the reader may see, always in the same sequence, so that two who lock many wait for
     * each other instead of blocking each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OrderHead> lock(Collection<OrderId> ids) {
        return ids.isEmpty() ? List.of() : read(ids, "for update");
    }

    /** As they are, without a lock; ascending by id. */
    List<OrderHead> of(Collection<OrderId> ids) {
        return ids.isEmpty() ? List.of() : read(ids, "");
    }

    private List<OrderHead> read(Collection<OrderId> ids, String lock) {
        var parameters = new MapSqlParameterSource(
                "ids", ids.stream().map(OrderId::value).distinct().sorted().toList());
        var visible = new Visibility(users.scope()).condition(parameters);
        return database.sql("select %s from purchase_order o where o.id in (:ids) and %s order by o.id %s"
                        .formatted(COLUMNS, visible, lock))
                .paramSource(parameters)
                .query(OrderHeads::head)
                .list();
    }

    void write(OrderHead head) {
        var controls = head.controls();
        var word = head.buyerWord();
        database.sql("""
                        update purchase_order set trashed = :trashed, receipt_document_id = :receipt,
                            change_requested = :change, cancel_requested = :cancel, cancelled = :cancelled,
                            waiting_for_buyer = :waiting, hold_reason = :hold, closed_reason = :closed,
                            answering = :answering, buyer_asked = :asked, buyer_asked_at = :askedAt,
                            buyer_spoke_after = :spoke,
                            invoice_disputed = :disputed, undelivered = :undelivered
                        where id = :id""")
                .param("id", head.id().value())
                .param("trashed", controls.trashed())
                .param("receipt", controls.receipt())
                .param("change", controls.changeRequested())
                .param("cancel", controls.cancelRequested())
                .param("cancelled", controls.cancelled())
                .param("waiting", controls.waitingForBuyer())
                .param("hold", controls.holdReason())
                .param("closed", controls.closedReason())
                .param("answering", head.answering().name())
                .param("asked", word == null ? null : word.kind().name())
                .param("askedAt", word == null ? null : Stored.moment(word.at()))
                .param("spoke", head.buyerSpokeAfter())
                .param("disputed", controls.troubles().invoiceDisputed())
                .param("undelivered", controls.troubles().undelivered())
                .update();
    }

    static OrderHead head(ResultSet row, int number) throws SQLException {
        return new OrderHead(
                new OrderId(row.getLong("id")),
                new OrderNumber(row.getString("number")),
                new CompanyId(row.getLong("buyer_id")),
                row.getString("buyer_name"),
                new CompanyId(row.getLong("supplier_id")),
                OrderKind.valueOf(row.getString("kind")),
                new CurrencyCode(row.getString("currency")),
                Stored.instant(row, "received_at"),
                row.getBoolean("waiting_connection"),
                controls(row),
                Answering.valueOf(row.getString("answering")),
                buyerWord(row));
    }

    private static @Nullable BuyerWord buyerWord(ResultSet row) throws SQLException {
        var kind = row.getString("buyer_asked");
        return kind == null
                ? null
                : new BuyerWord(
                        NoticeKind.valueOf(kind),
                        Stored.instant(row, "buyer_asked_at"),
                        row.getInt("buyer_spoke_after"));
    }

    private static Controls controls(ResultSet row) throws SQLException {
        return new Controls(
                row.getBoolean("trashed"),
                row.getObject("receipt_document_id", Long.class),
                row.getBoolean("change_requested"),
                row.getBoolean("cancel_requested"),
                row.getBoolean("cancelled"),
                row.getBoolean("waiting_for_buyer"),
                row.getString("hold_reason"),
                row.getString("closed_reason"),
                new OrderTroubles(row.getBoolean("invoice_disputed"), row.getBoolean("undelivered")));
    }
}
