package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.security.SystemOnly;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells the portal's own background work which orders become due. */
@Service
public class DueOrders {

    private record OpenLine(
            OrderId order, String ref, @Nullable LocalDate dueOn) {}

    private final JdbcClient database;

    DueOrders(JdbcClient database) {
        this.database = database;
    }

    /** Orders of all suppliers that are due between these moments, without those in the trash; the earliest first. */
    @SystemOnly
    public List<DueOrder> between(Instant from, Instant until, DueFor what) {
        var due = database.sql("""
            select id, supplier_id, received_at, due_at from purchase_order
            where overdue in (true, false) and due_at >= :from and due_at < :until and due_for = :what
                and folder <> 'TRASHED' and waiting_connection = false
            order by due_at, id\
            """)
                .param("from", Stored.moment(from))
                .param("until", Stored.moment(until))
                .param("what", what.name())
                .query((row, number) -> new DueOrder(
                        new OrderId(row.getLong("id")),
                        new CompanyId(row.getLong("supplier_id")),
                        Stored.instant(row, "received_at"),
                        Stored.instant(row, "due_at"),
                        what,
                        List.of()))
                .list();
        if (what != DueFor.DELIVERY || due.isEmpty()) {
            return due;
        }
        var lines = dueFirst(due.stream().map(DueOrder::id).toList());
        return due.stream()
                .map(order -> new DueOrder(
                        order.id(),
                        order.supplier(),
                        order.receivedAt(),
                        order.dueAt(),
                        what,
                        lines.getOrDefault(order.id(), List.of())))
                .toList();
    }

    private Map<OrderId, List<String>> dueFirst(Collection<OrderId> orders) {
        return openLines(orders).stream()
                .collect(Collectors.groupingBy(
                        OpenLine::order, Collectors.collectingAndThen(Collectors.toList(), DueOrders::earliest)));
    }

    private List<OpenLine> openLines(Collection<OrderId> orders) {
        return database.sql("""
            select order_id, line_ref, coalesce(promised_on, requested_on) as due_on from order_line
            where order_id in (:orders)
                and coalesce(confirmed, quantity) - dispatched - short_closed > 0
            order by order_id, line_position\
            """)
                .param("orders", orders.stream().map(OrderId::value).toList())
                .query((row, number) -> new OpenLine(
                        new OrderId(row.getLong("order_id")),
                        row.getString("line_ref"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static List<String> earliest(List<OpenLine> lines) {
        var first = lines.stream().map(DueOrders::day).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return lines.stream()
                .filter(line -> day(line).equals(first))
                .map(OpenLine::ref)
                .toList();
    }

    private static LocalDate day(OpenLine line) {
        return line.dueOn() == null ? LocalDate.MAX : line.dueOn();
    }
}
