package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.security.AsSystem;
import org.orderportal.party.CompanyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes anew where orders stand that came in under an older release, and puts them into the lists, before the portal calls itself ready. Each piece is a
 * transaction: a portal that is stopped meanwhile goes on at its next start, and of two that start together one waits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ListingBackfill implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ListingBackfill.class);
    private static final int PIECE = 100;
    private static final long ALL_DONE = Long.MAX_VALUE;

    /** All are in the lists; where those stand that a migration let ask for an answer is still to be computed. */
    private static final long ALL_BUT_ASKED = -1;

    private record Old(OrderId id, CompanyId supplier, Instant receivedAt) {}

    private final JdbcClient database;
    private final OrderTokens tokens;
    private final OrderVersions versions;
    private final OrderHeads heads;
    private final OrderStandings standings;
    private final RetriedTransactions transactions;
    private final AsSystem asSystem;

    ListingBackfill(
            JdbcClient database,
            OrderTokens tokens,
            OrderVersions versions,
            OrderHeads heads,
            OrderStandings standings,
            RetriedTransactions transactions,
            AsSystem asSystem) {
        this.database = database;
        this.tokens = tokens;
        this.versions = versions;
        this.heads = heads;
        this.standings = standings;
        this.transactions = transactions;
        this.asSystem = asSystem;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var done = 0;
        var piece = nextPiece();
        while (piece > 0) {
            done += piece;
            LOG.info("{} older orders are in the lists", done);
            piece = nextPiece();
        }
    }

    private int nextPiece() {
        return asSystem.call(() -> transactions.call(this::fill));
    }

    private int fill() {
        var doneUntil = database.sql("select done_until from order_listing_progress where id = 1 for update")
                .query(Long.class)
                .single();
        if (doneUntil == ALL_DONE) {
            return 0;
        }
        if (doneUntil == ALL_BUT_ASKED) {
            return refreshAsked();
        }
        var piece = after(doneUntil);
        for (var old : piece) {
            tokens.replace(
                    old.id(),
                    old.supplier(),
                    old.receivedAt(),
                    versions.newest(old.id()).content());
        }
        standings.refresh(heads.of(piece.stream().map(Old::id).toList()));
        doneUntil(piece.isEmpty() ? ALL_DONE : piece.getLast().id().value());
        return piece.size();
    }

    private int refreshAsked() {
        var asked = database.sql("""
                        select id from purchase_order
                        where (change_requested = true and control <> 'CHANGE_TO_ANSWER'
                                or cancel_requested = true) and control <> 'CANCEL_TO_ANSWER'
                        order by id fetch first %d rows only""".formatted(PIECE))
                .query((row, number) -> new OrderId(row.getLong("id")))
                .list();
        standings.refresh(heads.lock(asked));
        if (asked.isEmpty()) {
            doneUntil(ALL_DONE);
        }
        return asked.size();
    }

    private void doneUntil(long until) {
        database.sql("update order_listing_progress set done_until = :until where id = 1")
                .param("until", until)
                .update();
    }

    /** Locked, since another node may be at work on these orders already. */
    private List<Old> after(long last) {
        return database.sql("""
                        select id, supplier_id, received_at from purchase_order where id > :last
                        order by id fetch first %d rows only for update""".formatted(PIECE))
                .param("last", last)
                .query((row, number) -> new Old(
                        new OrderId(row.getLong("id")),
                        new CompanyId(row.getLong("supplier_id")),
                        Stored.instant(row, "received_at")))
                .list();
    }
}
