package org.orderportal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Quantity;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes the lines of orders: as they came, as the supplier adds them, and with the sums of their ledgers. */
@Component
class LineWriting {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into order_line (id, order_id, supplier_id, line_position, line_ref, name, quantity, unit_code,
                net_amount, requested_on, confirmed, back_ordered, dispatched, short_closed, invoiced, credited,
                written_off, added, added_article)
            values (:id, :order, :supplier, :position, :ref, :name, :quantity, :unit, :net, :requested,
                null, 0, 0, 0, 0, 0, 0, :added, :article)""";

    private static final String UPDATE = """
            update order_line set quantity = :quantity, confirmed = :confirmed, back_ordered = :backOrdered,
                dispatched = :dispatched, short_closed = :shortClosed, invoiced = :invoiced, credited = :credited,
                written_off = :writtenOff, cancelled = :cancelled, changed = :changed, promised_on = :promised
            where id = :id""";

    private final NamedParameterJdbcTemplate database;
    private final Ids ids;
    private final ContentJson json;

    LineWriting(NamedParameterJdbcTemplate database, Ids ids, ContentJson json) {
        this.database = database;
        this.ids = ids;
        this.json = json;
    }

    /** The lines of an order that has just come in. */
    void add(OrderId order, long supplierId, OrderContent content) {
        var batch = new ArrayList<SqlParameterSource>(BATCH);
        for (int position = 0; position < content.lines().size(); position++) {
            var line = content.lines().get(position);
            batch.add(row(ids.next(), order, supplierId, position, line)
                    .addValue("quantity", line.quantity().value())
                    .addValue("requested", content.requestedOn(line))
                    .addValue("added", false)
                    .addValue("article", null));
            if (batch.size() == BATCH) {
                write(INSERT, batch);
            }
        }
        write(INSERT, batch);
    }

    /** Lines that the supplier has added in an answer: nothing of them was ordered. */
    void addBySupplier(OrderHead order, Collection<StoredLine> lines) {
        var batch = new ArrayList<SqlParameterSource>();
        for (var line : lines) {
            var article = line.article();
            if (article != null) {
                batch.add(row(line.id(), order.id(), order.supplier().value(), line.position(), article)
                        .addValue("quantity", Quantity.ZERO.value())
                        .addValue("requested", line.requestedOn())
                        .addValue("added", true)
                        .addValue("article", json.write(article)));
            }
        }
        write(INSERT, batch);
    }

    void update(Collection<StoredLine> lines) {
        var batch = new ArrayList<SqlParameterSource>(BATCH);
        for (var line : lines) {
            batch.add(sums(line));
            if (batch.size() == BATCH) {
                write(UPDATE, batch);
            }
        }
        write(UPDATE, batch);
    }

    private void write(String statement, List<SqlParameterSource> batch) {
        if (!batch.isEmpty()) {
            database.batchUpdate(statement, batch.toArray(SqlParameterSource[]::new));
            batch.clear();
        }
    }

    private static MapSqlParameterSource row(long id, OrderId order, long supplierId, int position, OrderedLine line) {
        return new MapSqlParameterSource("id", id)
                .addValue("order", order.value())
                .addValue("supplier", supplierId)
                .addValue("position", position)
                .addValue("ref", Stored.cut(line.ref(), 200))
                .addValue("name", Stored.cut(line.name(), 1000))
                .addValue("unit", line.unit().code())
                .addValue("net", line.netAmount().value());
    }

    private static MapSqlParameterSource sums(StoredLine line) {
        var quantities = line.quantities();
        return new MapSqlParameterSource("id", line.id())
                .addValue("quantity", quantities.ordered().value())
                .addValue("confirmed", valueOrNull(quantities.confirmed()))
                .addValue("backOrdered", quantities.backOrdered().value())
                .addValue("dispatched", quantities.dispatched().value())
                .addValue("shortClosed", quantities.shortClosed().value())
                .addValue("invoiced", quantities.invoiced().value())
                .addValue("credited", quantities.credited().value())
                .addValue("writtenOff", quantities.writtenOff().value())
                .addValue("cancelled", line.sums().cancelled().value())
                .addValue("changed", line.sums().changed())
                .addValue("promised", line.sums().promisedOn());
    }

    private static java.math.@Nullable BigDecimal valueOrNull(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }
}
