package org.orderportal.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.order.OrderTurn.OpenNotice;
import org.orderportal.order.OrderTurn.Pause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who look after orders whose turn it is, and was. */
@Service
public class OrderTurns {

    private record At(OrderId order, Instant at) {}

    private record Notice(OrderId order, OpenNotice notice, boolean open) {}

    private final OrderSummaries summaries;
    private final JdbcClient database;

    OrderTurns(OrderSummaries summaries, JdbcClient database) {
        this.summaries = summaries;
        this.database = database;
    }

    /** Those of these orders that are there, in the order of the ids. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<OrderTurn> of(Collection<OrderId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var keys = ids.stream().map(OrderId::value).collect(Collectors.toSet());
        var notices = notices(keys);
        var handedOver = handedOver(keys);
        var connected = connected(keys);
        return summaries.of(List.copyOf(ids)).stream()
                .map(order -> new OrderTurn(
                        order,
                        pauses(
                                order,
                                handedOver.getOrDefault(order.id(), List.of()),
                                notices.getOrDefault(order.id(), List.of()),
                                connected.get(order.id())),
                        open(notices.getOrDefault(order.id(), List.of()))))
                .toList();
    }

    /** What the buyer has not answered lasts until the buyer's next word; the first of several answers counts. */
    static List<Pause> buyersTurns(List<Instant> handedOver, List<Instant> buyerSpoke, boolean lasts) {
        var turns = new ArrayList<Pause>();
        for (var from : handedOver.stream().sorted().toList()) {
            var last = turns.isEmpty() ? null : turns.getLast().until();
            var isWithin = !turns.isEmpty() && (last == null || from.isBefore(last));
            var until = buyerSpoke.stream().filter(at -> at.isAfter(from)).min(Comparator.naturalOrder());
            if (!isWithin && (until.isPresent() || lasts)) {
                turns.add(new Pause(from, until.orElse(null)));
            }
        }
        return turns;
    }

    private static List<Pause> pauses(
            OrderSummary order, List<Instant> handedOver, List<Notice> notices, @Nullable Instant connectedAt) {
        var pauses = new ArrayList<Pause>();
        if (order.waitingForConnection() || connectedAt != null) {
            pauses.add(new Pause(order.receivedAt(), connectedAt));
        }
        var spoke = notices.stream().map(notice -> notice.notice().receivedAt()).toList();
        var lasts = order.status().control() == ControlFacet.WAITING_FOR_BUYER;
        pauses.addAll(buyersTurns(handedOver, spoke, lasts));
        return pauses;
    }

    private static @Nullable OpenNotice open(List<Notice> notices) {
        return notices.stream()
                .filter(Notice::open)
                .map(Notice::notice)
                .max(Comparator.comparing(OpenNotice::receivedAt))
                .orElse(null);
    }

    /** When the supplier sent what the buyer has to say something to, and did not take it back. */
    private Map<OrderId, List<Instant>> handedOver(Set<Long> orders) {
        return database.sql("""
                        select e.order_id, min(e.posted_at) as at_moment from ledger_entry e
                        where e.order_id in (:orders) and e.awaits_buyer = true and e.reverses_id is null
                            and not exists (select 1 from ledger_entry r where r.reverses_id = e.id)
                        group by e.order_id, e.document_id""").param("orders", orders).query(OrderTurns::at).list().stream()
                .collect(Collectors.groupingBy(At::order, Collectors.mapping(At::at, Collectors.toList())));
    }

    private Map<OrderId, Instant> connected(Set<Long> orders) {
        var connected = new HashMap<OrderId, Instant>();
        database.sql("""
                        select order_id, at as at_moment from order_history
                        where order_id in (:orders) and kind = :kind""")
                .param("orders", orders)
                .param("kind", OrderHistory.CONNECTED)
                .query(OrderTurns::at)
                .list()
                .forEach(found -> connected.put(found.order(), found.at()));
        return connected;
    }

    /** Open as long as the order asks for an answer to it. */
    private Map<OrderId, List<Notice>> notices(Set<Long> orders) {
        return database.sql("""
                        select n.order_id, n.kind, n.number, n.received_at,
                            case when o.change_requested = true or o.cancel_requested = true then 1 else 0 end as unanswered
                        from order_notice n join purchase_order o on o.id = n.order_id
                        where n.order_id in (:orders) order by n.received_at, n.id""").param("orders", orders).query(OrderTurns::notice).list().stream()
                .collect(Collectors.groupingBy(Notice::order));
    }

    private static At at(ResultSet row, int number) throws SQLException {
        return new At(new OrderId(row.getLong("order_id")), Stored.instant(row, "at_moment"));
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new OrderId(row.getLong("order_id")),
                new OpenNotice(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        Stored.instant(row, "received_at")),
                row.getInt("unanswered") == 1);
    }
}
