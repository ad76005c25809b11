package org.orderportal.order;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through all orders for a {@link ConsistencyCheck}, in pieces that each see one moment of the database. */
@Component
public class EveryOrder {

    private static final int PIECE = 200;

    private final JdbcClient database;
    private final TransactionTemplate snapshot;

    EveryOrder(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Compares piece after piece, the oldest orders first.
     *
     * @param differences of these orders, in words
     * @param difference  is told each of them, after its piece
     * @return how many orders there are
     */
    public long compare(Function<List<OrderId>, List<String>> differences, Consumer<String> difference) {
        long checked = 0;
        var piece = after(Long.MIN_VALUE);
        while (!piece.isEmpty()) {
            var ids = piece;
            atOneMoment(() -> differences.apply(ids)).forEach(difference);
            checked += ids.size();
            piece = after(ids.getLast().value());
        }
        return checked;
    }

    /** What is sent meanwhile changes several tables together: one moment shows all of it or nothing. */
    <T> T atOneMoment(Supplier<T> reading) {
        return Objects.requireNonNull(snapshot.execute(moment -> reading.get()));
    }

    private List<OrderId> after(long last) {
        return database.sql("select id from purchase_order where id > :last order by id fetch first %d rows only"
                        .formatted(PIECE))
                .param("last", last)
                .query((row, number) -> new OrderId(row.getLong("id")))
                .list();
    }
}
