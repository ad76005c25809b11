package org.orderportal.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.BuyerRulesChanged;
import org.orderportal.party.CompanyId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes anew where a buyer's orders stand when its rules change, so that no list filters by what held before. */
@Component
class StatusRefresh {

    private static final int PIECE = 200;

    private record Held(
            OrderId id,
            CompanyId supplier,
            OrderKind kind,
            ControlFacet control,
            boolean trashed,
            Instant receivedAt) {}

    private final JdbcClient database;
    private final PurchaseOrders orders;
    private final OrderLines lines;
    private final BuyerRulesBook rules;
    private final WorkingTime workingTime;

    StatusRefresh(
            JdbcClient database,
            PurchaseOrders orders,
            OrderLines lines,
            BuyerRulesBook rules,
            WorkingTime workingTime) {
        this.database = database;
        this.orders = orders;
        this.lines = lines;
        this.rules = rules;
        this.workingTime = workingTime;
    }

    @EventListener
    @Transactional
    public void on(BuyerRulesChanged event) {
        var demanded = new HashMap<CompanyId, BuyerRules>();
        var piece = next(event.buyer(), Long.MIN_VALUE);
        while (!piece.isEmpty()) {
            for (var held : piece) {
                demanded.computeIfAbsent(held.supplier(), supplier -> rules.rulesFor(event.buyer(), supplier));
            }
            orders.update(statuses(piece, demanded));
            piece = next(event.buyer(), piece.getLast().id().value());
        }
    }

    private Map<OrderId, OrderStatus> statuses(List<Held> piece, Map<CompanyId, BuyerRules> demanded) {
        var lineStandings = lines.standings(piece.stream().map(Held::id).toList());
        var statuses = new HashMap<OrderId, OrderStatus>();
        for (var held : piece) {
            var standing = new OrderStanding(
                    held.kind(),
                    held.control(),
                    held.trashed(),
                    Answering.PLAIN,
                    demanded.getOrDefault(held.supplier(), BuyerRules.DEFAULT),
                    held.receivedAt(),
                    lineStandings.getOrDefault(held.id(), List.of()));
            statuses.put(held.id(), standing.status(workingTime));
        }
        return statuses;
    }

    private List<Held> next(CompanyId buyer, long after) {
        return database.sql("""
                        select id, supplier_id, kind, control, trashed, received_at from purchase_order
                        where buyer_id = :buyer and id > :after order by id fetch first %d rows only""".formatted(PIECE))
                .param("buyer", buyer.value())
                .param("after", after)
                .query((row, number) -> new Held(
                        new OrderId(row.getLong("id")),
                        new CompanyId(row.getLong("supplier_id")),
                        OrderKind.valueOf(row.getString("kind")),
                        ControlFacet.valueOf(row.getString("control")),
                        row.getBoolean("trashed"),
                        Stored.instant(row, "received_at")))
                .list();
    }
}
