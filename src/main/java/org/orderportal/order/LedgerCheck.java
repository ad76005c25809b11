package org.orderportal.order;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Replays the ledger of every order from empty, and compares sums, facets and folders with those that are stored. */
@Component
class LedgerCheck implements ConsistencyCheck {

    private static final int PIECE = 200;

    private final JdbcClient database;
    private final LedgerReplays replays;
    private final TransactionTemplate snapshot;

    LedgerCheck(JdbcClient database, LedgerReplays replays, PlatformTransactionManager transactions) {
        this.database = database;
        this.replays = replays;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String subject() {
        return "Ledgers, sums and statuses of orders";
    }

    @Override
    public long run(Consumer<String> difference) {
        long checked = 0;
        var piece = pieceAfter(Long.MIN_VALUE);
        while (!piece.isEmpty()) {
            var ids = piece;
            check(ids, difference);
            checked += ids.size();
            piece = pieceAfter(ids.getLast().value());
        }
        return checked;
    }

    /** Documents that are sent meanwhile change entries and sums together, so that one moment shows both or none. */
    void check(List<OrderId> ids, Consumer<String> difference) {
        var pieces = Objects.requireNonNull(snapshot.execute(status -> replays.of(ids)));
        pieces.forEach(replay -> replay.differences().forEach(difference));
    }

    private List<OrderId> pieceAfter(long after) {
        return database.sql("select id from purchase_order where id > :after order by id fetch first %d rows only"
                        .formatted(PIECE))
                .param("after", after)
                .query((row, number) -> new OrderId(row.getLong("id")))
                .list();
    }
}
