package org.orderportal.review;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.ConsistencyCheck;
import org.orderportal.order.OrderId;
import org.orderportal.review.ReviewTable.Needed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the account managers' queue with why its orders, and those that are not in it, need somebody. */
@Component
class QueueCheck implements ConsistencyCheck {

    private static final int PIECE = 200;

    private final JdbcClient database;
    private final ReviewTable table;
    private final ReviewFactsReading facts;
    private final TransactionTemplate snapshot;

    QueueCheck(
            JdbcClient database, ReviewTable table, ReviewFactsReading facts, PlatformTransactionManager transactions) {
        this.database = database;
        this.table = table;
        this.facts = facts;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String subject() {
        return "Account managers' queue";
    }

    @Override
    public long run(Consumer<String> difference) {
        long checked = 0;
        var piece = after(Long.MIN_VALUE);
        while (!piece.isEmpty()) {
            var ids = piece;
            Objects.requireNonNull(snapshot.execute(moment -> compare(ids))).forEach(difference);
            checked += ids.size();
            piece = after(ids.getLast().value());
        }
        return checked;
    }

    private List<String> compare(List<OrderId> ids) {
        var stored = table.read(ids);
        return facts.of(ids).stream()
                .map(ReviewedOrders::needed)
                .filter(right -> !agree(stored.get(right.order()), right))
                .map(right -> words(stored.get(right.order()), right))
                .toList();
    }

    /** What needs nobody, and nobody holds on to, has no row. */
    private static boolean agree(ReviewTable.@Nullable Row stored, Needed right) {
        return stored == null ? !right.needed() : stored.says(right);
    }

    private static String words(ReviewTable.@Nullable Row stored, Needed right) {
        return "Order %s: the queue has %s, its facts say %s"
                .formatted(right.order(), stored == null ? "nothing" : stored, right);
    }

    private List<OrderId> after(long last) {
        return database.sql("select id from purchase_order where id > :last order by id fetch first %d rows only"
                        .formatted(PIECE))
                .param("last", last)
                .query((row, number) -> new OrderId(row.getLong("id")))
                .list();
    }
}
