package org.orderportal.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Money;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The table of ledger entries: they are read and appended, never changed. */
@Component
class LedgerEntries {

    private static final int BATCH = 500;

    private static final String SELECT = """
            select e.order_id, e.id, e.entry_no, e.line_id, e.kind, e.quantity, e.amount, e.currency, e.promised_on,
                e.changed, e.awaits_buyer, e.document_kind, e.document_id, e.document_line_id, e.document_number, e.reverses_id,
                e.posted_at, e.actor_name, r.id as reversed_by
            from ledger_entry e left join ledger_entry r on r.reverses_id = e.id where %s""";

    private static final String INSERT = """
            insert into ledger_entry (id, order_id, entry_no, supplier_id, line_id, kind, quantity, amount, currency,
                promised_on, changed, awaits_buyer, document_kind, document_id, document_line_id, document_number, reverses_id,
                posted_at, actor_name)
            values (:id, :order, :number, :supplier, :line, :kind, :quantity, :amount, :currency, :promised, :changed, :awaits,
                :documentKind, :document, :documentLine, :documentNumber, :reverses, :posted, :actor)""";

    /** An entry with its number: an order counts its entries from 1, without a gap. */
    record Numbered(int number, LedgerEntry entry) {}

    private final NamedParameterJdbcTemplate database;

    LedgerEntries(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** In the order in which they were posted. */
    List<LedgerEntry> of(OrderId order) {
        return of(List.of(order)).getOrDefault(order, List.of()).stream()
                .map(Numbered::entry)
                .toList();
    }

    List<LedgerEntry> of(OrderId order, long line) {
        return database.query(
                SELECT.formatted("e.line_id = :line and e.order_id = :order order by e.entry_no"),
                new MapSqlParameterSource("order", order.value()).addValue("line", line),
                (row, number) -> entry(row));
    }

    Map<OrderId, List<Numbered>> of(Collection<OrderId> orders) {
        var entries = new HashMap<OrderId, List<Numbered>>();
        database.query(
                SELECT.formatted("e.order_id in (:orders) order by e.order_id, e.entry_no"),
                new MapSqlParameterSource(
                        "orders", orders.stream().map(OrderId::value).toList()),
                row -> {
                    entries.computeIfAbsent(new OrderId(row.getLong("order_id")), id -> new ArrayList<>())
                            .add(new Numbered(row.getInt("entry_no"), entry(row)));
                });
        return entries;
    }

    /** How many have been posted to the order. */
    int count(OrderId order) {
        var count = database.queryForObject(
                "select count(*) from ledger_entry where order_id = :order",
                new MapSqlParameterSource("order", order.value()),
                Integer.class);
        return count == null ? 0 : count;
    }

    /** @param first the number of the first of them */
    void append(OrderHead order, int first, List<LedgerEntry> entries) {
        var batch = new ArrayList<SqlParameterSource>(BATCH);
        for (int index = 0; index < entries.size(); index++) {
            batch.add(row(order, first + index, entries.get(index)));
            if (batch.size() == BATCH || index == entries.size() - 1) {
                database.batchUpdate(INSERT, batch.toArray(SqlParameterSource[]::new));
                batch.clear();
            }
        }
    }

    private static SqlParameterSource row(OrderHead order, int number, LedgerEntry entry) {
        return new MapSqlParameterSource("id", entry.id())
                .addValue("order", order.id().value())
                .addValue("number", number)
                .addValue("supplier", order.supplier().value())
                .addValue("line", entry.lineId())
                .addValue("kind", entry.kind().name())
                .addValue("quantity", entry.quantity().value())
                .addValue("amount", entry.amount().amount().value())
                .addValue("currency", entry.amount().currency().code())
                .addValue("promised", entry.promisedOn())
                .addValue("changed", entry.changed())
                .addValue("awaits", entry.awaitsBuyer())
                .addValue("documentKind", entry.cause().kind().name())
                .addValue("document", entry.cause().documentId())
                .addValue("documentLine", entry.cause().lineId())
                .addValue("documentNumber", Stored.cut(entry.cause().number(), 1000))
                .addValue("reverses", entry.reverses())
                .addValue("posted", Stored.moment(entry.postedAt()))
                .addValue("actor", Stored.cut(entry.actor(), 200));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("id"),
                row.getLong("line_id"),
                LedgerKind.valueOf(row.getString("kind")),
                Stored.quantity(row, "quantity"),
                new Money(new Amount(row.getBigDecimal("amount")), new CurrencyCode(row.getString("currency"))),
                row.getObject("promised_on", LocalDate.class),
                row.getBoolean("changed"),
                row.getBoolean("awaits_buyer"),
                new DocumentLineRef(
                        DocumentKind.valueOf(row.getString("document_kind")),
                        row.getLong("document_id"),
                        longOrNull(row, "document_line_id"),
                        row.getString("document_number")),
                longOrNull(row, "reverses_id"),
                longOrNull(row, "reversed_by") != null,
                Stored.instant(row, "posted_at"),
                row.getString("actor_name"));
    }

    private static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
