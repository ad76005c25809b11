package org.orderportal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.security.AsSystem;
import org.orderportal.order.AnswerTimes;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrdersChanged;
import org.orderportal.party.CompanyId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how orders go in time, in the transaction that changes them. What was due when it was done stays, whatever a buyer
 * demands afterwards.
 */
@Component
class PaceKeeping {

    private static final int PIECE = 200;

    private final JdbcClient database;
    private final AnswerTimes times;
    private final AsSystem asSystem;
    private final Clock clock;

    PaceKeeping(JdbcClient database, AnswerTimes times, AsSystem asSystem, Clock clock) {
        this.database = database;
        this.times = times;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(OrdersChanged event) {
        var orders = event.orders();
        for (int from = 0; from < orders.size(); from += PIECE) {
            var piece = orders.subList(from, Math.min(from + PIECE, orders.size()));
            asSystem.run(() -> keep(piece));
        }
    }

    /** The order as it stands. */
    private record Standing(
            long order,
            long supplier,
            long buyer,
            Instant receivedAt,
            boolean answered,
            boolean respondable,
            boolean delivered,
            boolean deliverable,
            @Nullable LocalDate wantedBy,
            @Nullable Instant firstAnswer,
            @Nullable Instant lastDispatch) {}

    private void keep(List<OrderId> orders) {
        var before = kept(orders);
        for (var standing : standings(orders)) {
            var old = Optional.ofNullable(before.get(standing.order()));
            var now = pace(standing, old);
            if (old.isEmpty()) {
                write(now, """
                    insert into order_pace (order_id, supplier_id, buyer_id, answer_due_at, answered_at,
                        answer_minutes_late, deliver_by, delivered_on, days_late)
                    values (:order, :supplier, :buyer, :due, :answered, :minutes, :by, :delivered, :days)""");
            } else if (!old.get().equals(now)) {
                write(now, """
                    update order_pace set answer_due_at = :due, answered_at = :answered,
                        answer_minutes_late = :minutes, deliver_by = :by, delivered_on = :delivered, days_late = :days
                    where order_id = :order and supplier_id = :supplier and buyer_id = :buyer""");
            }
        }
    }

    private OrderPace pace(Standing order, Optional<OrderPace> old) {
        var pace = OrderPace.of(order.order(), order.supplier(), order.buyer());
        return delivery(order, answer(order, pace, old), old);
    }

    private OrderPace answer(Standing order, OrderPace pace, Optional<OrderPace> old) {
        var wasAnswered = old.filter(kept -> kept.answeredAt() != null);
        if (order.answered() && wasAnswered.isPresent()) {
            return pace.withAnswerOf(wasAnswered.get());
        }
        var due = times.dueAt(new CompanyId(order.buyer()), new CompanyId(order.supplier()), order.receivedAt());
        if (!order.answered()) {
            return order.respondable() ? pace.toAnswer(due) : pace;
        }
        // Of an order that was answered before anybody kept this, its history knows when.
        var at = old.isPresent() ? now() : Objects.requireNonNullElseGet(order.firstAnswer(), this::now);
        var late = due == null ? null : (int) times.between(due, at).toMinutes();
        return pace.answered(due, at, late);
    }

    private OrderPace delivery(Standing order, OrderPace pace, Optional<OrderPace> old) {
        var wasDelivered = old.filter(kept -> kept.deliveredOn() != null);
        if (order.delivered() && wasDelivered.isPresent()) {
            return pace.withDeliveryOf(wasDelivered.get());
        }
        if (order.delivered()) {
            var at = old.isPresent() ? now() : Objects.requireNonNullElseGet(order.lastDispatch(), this::now);
            var by = old.map(OrderPace::deliverBy).orElse(order.wantedBy());
            var on = times.dayOf(at);
            var late = by == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(by, on));
            return pace.delivered(by, on, late);
        }
        return order.deliverable() ? pace.toDeliver(order.wantedBy()) : pace;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Map<Long, OrderPace> kept(List<OrderId> orders) {
        var kept = new HashMap<Long, OrderPace>();
        database.sql("""
            select order_id, supplier_id, buyer_id, answer_due_at, answered_at, answer_minutes_late, deliver_by,
                delivered_on, days_late
            from order_pace where order_id in (:orders)""")
                .param("orders", ids(orders))
                .query(OrderPace::read)
                .list()
                .forEach(pace -> kept.put(pace.order(), pace));
        return kept;
    }

    /** Wanted by: the last of the days on which something of it was promised, or else wanted. */
    private List<Standing> standings(List<OrderId> orders) {
        return database.sql("""
            select o.id, o.supplier_id, o.buyer_id, o.received_at, o.response, o.respondable, o.delivery,
                o.deliverable,
                (select max(coalesce(l.promised_on, l.requested_on)) from order_line l
                    where l.order_id = o.id) as wanted_by,
                (select min(h.at) from order_history h where h.order_id = o.id
                    and h.kind in ('response-sent', 'dispatch-sent', 'invoice-sent')) as first_answer,
                (select max(h.at) from order_history h where h.order_id = o.id
                    and h.kind = 'dispatch-sent') as last_dispatch
            from purchase_order o where o.id in (:orders) order by o.id""")
                .param("orders", ids(orders))
                .query(PaceKeeping::standing)
                .list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var response = row.getString("response");
        return new Standing(
                row.getLong("id"),
                row.getLong("supplier_id"),
                row.getLong("buyer_id"),
                Stored.instant(row, "received_at"),
                !response.equals("NOT_ANSWERED") && !response.equals("RECEIVED"),
                row.getBoolean("respondable"),
                row.getString("delivery").equals("FULLY_DELIVERED"),
                row.getBoolean("deliverable"),
                row.getObject("wanted_by", LocalDate.class),
                Stored.instantOrNull(row, "first_answer"),
                Stored.instantOrNull(row, "last_dispatch"));
    }

    private void write(OrderPace pace, String sql) {
        database.sql(sql)
                .param("order", pace.order())
                .param("supplier", pace.supplier())
                .param("buyer", pace.buyer())
                .param("due", Stored.momentOrNull(pace.answerDueAt()))
                .param("answered", Stored.momentOrNull(pace.answeredAt()))
                .param("minutes", pace.answerMinutesLate())
                .param("by", pace.deliverBy())
                .param("delivered", pace.deliveredOn())
                .param("days", pace.daysLate())
                .update();
    }

    private static List<Long> ids(List<OrderId> orders) {
        return orders.stream().map(OrderId::value).toList();
    }
}
