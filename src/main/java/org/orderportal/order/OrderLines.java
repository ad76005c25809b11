package org.orderportal.order;

import java.math.BigDecimal;
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
import org.orderportal.base.Quantity;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the lines of orders with the sums of their ledgers. */
@Component
class OrderLines {

    private static final String COLUMNS = """
            order_id, id, line_position, line_ref, net_amount, requested_on, added_article, quantity, confirmed,
            back_ordered, dispatched, short_closed, invoiced, credited, written_off, cancelled, changed, promised_on""";

    private final NamedParameterJdbcTemplate database;
    private final ContentJson json;

    OrderLines(NamedParameterJdbcTemplate database, ContentJson json) {
        this.database = database;
        this.json = json;
    }

    /** All lines that were ever there, those that an undone answer had added too. */
    List<StoredLine> of(OrderId order) {
        return of(List.of(order)).getOrDefault(order, List.of());
    }

    /** An order without lines is not in the answer. */
    Map<OrderId, List<StoredLine>> of(Collection<OrderId> orders) {
        var lines = new HashMap<OrderId, List<StoredLine>>();
        if (!orders.isEmpty()) {
            database.query(
                    "select %s from order_line where order_id in (:orders) order by order_id, line_position"
                            .formatted(COLUMNS),
                    new MapSqlParameterSource(
                            "orders", orders.stream().map(OrderId::value).toList()),
                    row -> {
                        lines.computeIfAbsent(new OrderId(row.getLong("order_id")), id -> new ArrayList<>())
                                .add(line(row));
                    });
        }
        return lines;
    }

    boolean isOf(OrderId order, long line) {
        return !database.queryForList(
                        "select id from order_line where id = :line and order_id = :order",
                        new MapSqlParameterSource("order", order.value()).addValue("line", line))
                .isEmpty();
    }

    /** What the status of each of these orders depends on; an order without lines is not in the answer. */
    Map<OrderId, List<LineStanding>> standings(Collection<OrderId> orders) {
        var standings = new HashMap<OrderId, List<LineStanding>>();
        of(orders).forEach((order, lines) -> standings.put(order, standingsOf(lines)));
        return standings;
    }

    static List<LineStanding> standingsOf(Collection<StoredLine> lines) {
        return lines.stream()
                .filter(StoredLine::isThere)
                .map(StoredLine::standing)
                .toList();
    }

    private StoredLine line(ResultSet row) throws SQLException {
        var article = row.getString("added_article");
        return new StoredLine(
                row.getLong("id"),
                row.getInt("line_position"),
                row.getString("line_ref"),
                new Amount(row.getBigDecimal("net_amount")),
                row.getObject("requested_on", LocalDate.class),
                article == null ? null : json.readLine(article),
                new LineSums(
                        quantities(row),
                        Stored.quantity(row, "cancelled"),
                        row.getBoolean("changed"),
                        row.getObject("promised_on", LocalDate.class)));
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
