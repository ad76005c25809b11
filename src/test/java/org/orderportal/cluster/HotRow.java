package org.orderportal.cluster;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Unretried;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.prove.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Many on two nodes want the same few rows in different orders, some hold them for longer than others wait, and several
 * bring in the first order of the same companies at the same moment: whoever acts must not see any of it. The control is
 * the same without the portal's repetitions.
 */
public final class HotRow {

    private static final int NODES = 2;
    private static final int ACTORS = 12;
    private static final int ROWS = 3;
    private static final int SLEEPER_IN = 250;

    /** Locks are waited for one second here, not ten, so that time-outs come within this program's time. */
    private static final String IMPATIENT = "set session innodb_lock_wait_timeout=1";

    private final List<Node> nodes;
    private final List<RetriedTransactions> transactions = new ArrayList<>();
    private final Map<String, AtomicInteger> shown = new TreeMap<>();
    private final AtomicInteger acts = new AtomicInteger();

    private HotRow(List<Node> nodes, boolean retried) {
        this.nodes = nodes;
        nodes.forEach(node -> transactions.add(
                retried
                        ? node.get(RetriedTransactions.class)
                        : new Unretried(node.get(PlatformTransactionManager.class))));
    }

    public static void main(String[] arguments) throws Exception {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var orders = Math.max(12, count / 200);
        var settings = Database.empty("hot_row");
        settings.put("spring.datasource.hikari.connection-init-sql", IMPATIENT);
        HotRow run;
        HotRow control;
        long sum;
        long there;
        try (var nodes = Nodes.start(NODES, settings, context -> {})) {
            var database = nodes.getFirst().get(JdbcClient.class);
            database.sql("create table hot_row (id int primary key, amount bigint not null)")
                    .update();
            for (var row = 0; row < ROWS; row++) {
                database.sql("insert into hot_row (id, amount) values (:id, 0)")
                        .param("id", row)
                        .update();
            }

            run = new HotRow(nodes, true);
            run.move(count);
            sum = run.sum();
            run.bringIn(orders);
            there = database.sql("select count(*) from purchase_order")
                    .query(Long.class)
                    .single();
            control = new HotRow(nodes, false);
            control.move(count / 2);
        }
        var impatient = bringInUnretried(settings, orders);

        var proof = new Row("hot-row");
        proof.add(
                "R5",
                "%,d acts of %d actors on two nodes on %d rows in any order; %d first orders of the same companies"
                                .formatted(count, ACTORS, ROWS, orders)
                        + Database.inWords(),
                "0 errors seen, sums right, each order once",
                "%d errors %s; sums %s; %d orders"
                        .formatted(run.errors(), run.shown, sum == 0 ? "right" : "wrong by " + sum, there),
                run.errors() == 0 && sum == 0 && there == orders,
                "without repetition: %d of %,d acts failed %s; orders: %d failed %s"
                        .formatted(control.errors(), count / 2, control.shown, impatient.errors(), impatient.shown),
                control.errors() > 0 && impatient.errors() > 0);
        proof.end();
    }

    private static HotRow bringInUnretried(Map<String, Object> settings, int orders) throws Exception {
        try (var nodes = Nodes.start(
                NODES,
                settings,
                context -> context.registerBean(
                        "retriedTransactions",
                        RetriedTransactions.class,
                        () -> new Unretried(context.getBean(PlatformTransactionManager.class))))) {
            var run = new HotRow(nodes, false);
            run.bringIn(orders);
            return run;
        }
    }

    /** Moves one from a row to another, locking whichever comes first. */
    private void move(int count) throws Exception {
        onAll(number -> {
            var node = nodes.get(number % NODES);
            var database = node.get(JdbcClient.class);
            while (acts.incrementAndGet() <= count) {
                var from = ThreadLocalRandom.current().nextInt(ROWS);
                var to = (from + 1 + ThreadLocalRandom.current().nextInt(ROWS - 1)) % ROWS;
                var sleeps = ThreadLocalRandom.current().nextInt(SLEEPER_IN) == 0;
                act(() -> transactions.get(number % NODES).run(() -> {
                    add(database, from, -1);
                    if (sleeps) {
                        database.sql("select sleep(1.3)").query(Integer.class).single();
                    }
                    add(database, to, 1);
                }));
            }
        });
    }

    private static void add(JdbcClient database, int row, int amount) {
        var now = database.sql("select amount from hot_row where id = :id for update")
                .param("id", row)
                .query(Long.class)
                .single();
        database.sql("update hot_row set amount = :amount where id = :id")
                .param("amount", now + amount)
                .param("id", row)
                .update();
    }

    private long sum() {
        return nodes.getFirst()
                .get(JdbcClient.class)
                .sql("select sum(amount) from hot_row")
                .query(Long.class)
                .single();
    }

    /** Each letter comes from companies that nobody knows, to all actors at the same moment. */
    private void bringIn(int orders) throws Exception {
        for (var order = 0; order < orders; order++) {
            var letter = Letter.unique();
            onAll(number -> {
                var desk = Desk.of(nodes.get(number % NODES).beans());
                act(() -> {
                    var result = Acting.OPERATOR.call(() -> desk.take(letter.orderBytes()));
                    if (result.status() == MessageStatus.FAILED) {
                        throw new IllegalStateException("taken in: FAILED");
                    }
                });
            });
        }
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException seen) {
            synchronized (shown) {
                shown.computeIfAbsent(name(seen), ignored -> new AtomicInteger())
                        .incrementAndGet();
            }
        }
    }

    private static String name(@Nullable Throwable seen) {
        for (var cause = seen; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return "error " + sql.getErrorCode();
            }
        }
        return seen instanceof IllegalStateException refused
                ? String.valueOf(refused.getMessage())
                : String.valueOf(seen);
    }

    private int errors() {
        return shown.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private interface Work {
        void run(int number);
    }

    private static void onAll(Work work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(ACTORS)) {
            var all = new ArrayList<Callable<Boolean>>();
            for (var actor = 0; actor < ACTORS; actor++) {
                var number = actor;
                all.add(() -> {
                    work.run(number);
                    return true;
                });
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }
}
