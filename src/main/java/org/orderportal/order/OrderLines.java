package org.orderportal.order;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Ids;
import org.orderportal.base.Quantity;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The lines of orders with the sums of their ledgers. */
@Component
class OrderLines {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into order_line (id, order_id, supplier_id, line_position, line_ref, name, quantity, unit_code,
                net_amount, requested_on, confirmed, back_ordered, dispatched, short_closed, invoiced, credited,
                written_off)
            values (:id, :order, :supplier, :position, :ref, :name, :quantity, :unit, :net, :requested,
                null, 0, 0, 0, 0, 0, 0)""";

    /** A line's id and sums; the line with position n is the n-th of its version's content. */
    record Sums(
            long id,
            int position,
            LineQuantities quantities,
            boolean added,
            @Nullable LocalDate promisedOn) {}

    private final NamedParameterJdbcTemplate database;
    private final Ids ids;

    OrderLines(NamedParameterJdbcTemplate database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void add(OrderId order, long supplierId, OrderContent content) {
        var batch = new ArrayList<SqlParameterSource>(BATCH);
        for (int position = 0; position < content.lines().size(); position++) {
            batch.add(row(order, supplierId, position, content));
            if (batch.size() == BATCH) {
                write(batch);
            }
        }
        write(batch);
    }

    private void write(List<SqlParameterSource> batch) {
        if (!batch.isEmpty()) {
            database.batchUpdate(INSERT, batch.toArray(SqlParameterSource[]::new));
            batch.clear();
        }
    }

    private SqlParameterSource row(OrderId order, long supplierId, int position, OrderContent content) {
        var line = content.lines().get(position);
        return new MapSqlParameterSource()
                .addValue("id", ids.next())
                .addValue("order", order.value())
                .addValue("supplier", supplierId)
                .addValue("position", position)
                .addValue("ref", Stored.cut(line.ref(), 200))
                .addValue("name", Stored.cut(line.name(), 1000))
                .addValue("quantity", line.quantity().value())
                .addValue("unit", line.unit().code())
                .addValue("net", line.netAmount().value())
                .addValue("requested", content.requestedOn(line));
    }

    List<Sums> of(OrderId order) {
        return database.query(
                """
                select id, line_position, quantity, confirmed, back_ordered, dispatched, short_closed, invoiced,
                    credited, written_off, added, promised_on
                from order_line where order_id = :order order by line_position""",
                new MapSqlParameterSource("order", order.value()),
                (row, number) -> new Sums(
                        row.getLong("id"),
                        row.getInt("line_position"),
                        quantities(row),
                        row.getBoolean("added"),
                        row.getObject("promised_on", LocalDate.class)));
    }

    /** What the status of each of these orders depends on; an order without lines is not in the answer. */
    Map<OrderId, List<LineStanding>> standings(List<OrderId> orders) {
        var standings = new HashMap<OrderId, List<LineStanding>>();
        database.query(
                """
                select order_id, net_amount, requested_on, quantity, confirmed, back_ordered, dispatched, short_closed,
                    invoiced, credited, written_off
                from order_line where order_id in (:orders) order by order_id, line_position""",
                new MapSqlParameterSource(
                        "orders", orders.stream().map(OrderId::value).toList()),
                row -> {
                    standings
                            .computeIfAbsent(new OrderId(row.getLong("order_id")), id -> new ArrayList<>())
                            .add(new LineStanding(
                                    quantities(row),
                                    new Amount(row.getBigDecimal("net_amount")),
                                    false,
                                    false,
                                    row.getObject("requested_on", LocalDate.class)));
                });
        return standings;
    }

    private static LineQuantities quantities(ResultSet row) throws SQLException {
        return new LineQuantities(
                Stored.quantity(row, "quantity"),
                quantityOrNull(row.getBigDecimal("confirmed")),
                Stored.quantity(row, "back_ordered"),
                Stored.quantity(row, "dispatched"),
                Stored.quantity(row, "short_closed"),
                Stored.quantity(row, "invoiced"),
                Stored.quantity(row, "credited"),
                Stored.quantity(row, "written_off"));
    }

    private static @Nullable Quantity quantityOrNull(@Nullable BigDecimal value) {
        return value == null ? null : new Quantity(value);
    }
}
