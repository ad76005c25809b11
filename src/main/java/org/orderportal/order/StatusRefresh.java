package org.orderportal.order;

import java.util.List;
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

    private final JdbcClient database;
    private final OrderStandings standings;

    StatusRefresh(JdbcClient database, OrderStandings standings) {
        this.database = database;
        this.standings = standings;
    }

    @EventListener
    @Transactional
    public void on(BuyerRulesChanged event) {
        var piece = next(event.buyer(), Long.MIN_VALUE);
        while (!piece.isEmpty()) {
            standings.refresh(piece);
            piece = next(event.buyer(), piece.getLast().id().value());
        }
    }

    /** Locked before their lines are read: a document that is being sent is finished first, and counts. */
    private List<OrderHead> next(CompanyId buyer, long after) {
        return database.sql("""
                        select %s from purchase_order o where o.buyer_id = :buyer and o.id > :after
                        order by o.id fetch first %d rows only for update""".formatted(OrderHeads.COLUMNS, PIECE))
                .param("buyer", buyer.value())
                .param("after", after)
                .query(OrderHeads::head)
                .list();
    }
}
