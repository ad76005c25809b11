package org.orderportal.order;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.orderportal.order.OrderCounters.Counter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the counters with the rows that they count. */
@Component
class CounterCheck implements ConsistencyCheck {

    private final JdbcClient database;
    private final TransactionTemplate snapshot;

    CounterCheck(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String subject() {
        return "Counters of the lists";
    }

    @Override
    public long run(Consumer<String> difference) {
        var compared = snapshot.execute(transaction -> compare(difference));
        return compared == null ? 0 : compared;
    }

    private long compare(Consumer<String> difference) {
        var counted = read("select supplier_id, folder, list_key, count(*) as orders from order_listing"
                + " group by supplier_id, folder, list_key");
        var stored = read("select supplier_id, folder, list_key, orders from order_count where orders <> 0");
        var all = new TreeSet<>(counted.keySet());
        all.addAll(stored.keySet());
        for (var counter : all) {
            var right = counted.getOrDefault(counter, 0L);
            var said = stored.getOrDefault(counter, 0L);
            if (!right.equals(said)) {
                difference.accept("%s: there are %d orders, the counter says %d".formatted(counter, right, said));
            }
        }
        return counted.entrySet().stream()
                .filter(count -> count.getKey().list() == ListKey.ALL)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<Counter, Long> read(String statement) {
        var counters = new TreeMap<Counter, Long>();
        database.sql(statement).query(row -> {
            var counter = new Counter(row.getLong("supplier_id"), row.getInt("folder"), row.getLong("list_key"));
            counters.put(counter, row.getLong("orders"));
        });
        return counters;
    }
}
