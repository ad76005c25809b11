package org.orderportal.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.orderportal.cluster.Database;
import org.orderportal.cluster.Node;
import org.orderportal.cluster.Nodes;
import org.orderportal.cluster.TableSums;
import org.orderportal.order.Forgetful;
import org.orderportal.prove.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same orders, and cancellations of some, come in once each in sequence; then three times each, in any order, to two
 * nodes at once: the tables have to say the same. The control never recognises an order.
 */
final class Permutation {

    private static final int NODES = 2;
    private static final int SENDERS = 6;
    private static final int TIMES = 3;
    private static final int CANCELLED_OF = 4;

    private final List<Node> nodes;
    private final List<Letter> letters;
    private final AtomicInteger failed = new AtomicInteger();

    private Permutation(List<Node> nodes, List<Letter> letters) {
        this.nodes = nodes;
        this.letters = letters;
    }

    public static void main(String[] arguments) throws Exception {
        var orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var settings = Database.empty("permutation");
        TableSums sums;
        Permutation run;
        Map<String, List<String>> wanted;
        var differing = new ArrayList<String>();
        try (var nodes = Nodes.start(NODES, settings, context -> {})) {
            sums = new TableSums(nodes.getFirst().get(JdbcClient.class));
            run = new Permutation(nodes, letters(orders));
            run.inSequence();
            wanted = sums.read();
            for (var round = 1; round <= rounds; round++) {
                sums.clear();
                run.inAnyOrder(round);
                var found = sums.read();
                for (var table : TableSums.differing(wanted, found)) {
                    differing.add(table);
                    System.out.printf(
                            "Permutation %d, %s: only in sequence %s, only shuffled %s%n",
                            round,
                            table,
                            TableSums.onlyIn(wanted, found, table),
                            TableSums.onlyIn(found, wanted, table));
                }
            }
        }

        proof(run, wanted, differing, rounds, control(settings, sums, run, wanted))
                .end();
    }

    private static Row proof(
            Permutation run,
            Map<String, List<String>> wanted,
            List<String> differing,
            int rounds,
            List<String> control) {
        var proof = new Row("permutation");
        proof.add(
                "R6",
                "%d orders and %d cancellations, %d times each, %d orders of arrival, over two nodes at once"
                                .formatted(run.letters.size(), run.letters.size() / CANCELLED_OF, TIMES, rounds)
                        + Database.inWords(),
                "identical tables, none failed",
                "%d of %d tables differ %s, %d failed"
                        .formatted(
                                new HashSet<>(differing).size(),
                                wanted.size(),
                                new TreeSet<>(differing),
                                run.failed.get()),
                differing.isEmpty() && run.failed.get() == 0,
                "orders not recognised: %d tables differ".formatted(control.size()),
                !control.isEmpty());
        proof.remark("Compared without ids, times and counters of writes: %s.", String.join(", ", wanted.keySet()));
        return proof;
    }

    /** The database no longer insists that an order is there once, and the portal does not look. */
    private static List<String> control(
            Map<String, Object> settings, TableSums before, Permutation run, Map<String, List<String>> wanted)
            throws Exception {
        try (var nodes = Nodes.start(NODES, settings, Forgetful::takeOver)) {
            var database = nodes.getFirst().get(JdbcClient.class);
            database.sql("create index order_of_pair on purchase_order (buyer_id, supplier_id, number)")
                    .update();
            database.sql("alter table purchase_order drop index purchase_order_identity")
                    .update();
            before.on(database).clear();
            new Permutation(nodes, run.letters).inAnyOrder(0);
            return TableSums.differing(wanted, before.on(database).read());
        }
    }

    private static List<Letter> letters(int count) {
        var pairs = List.of(Letter.unique(), Letter.unique(), Letter.unique());
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> pairs.get(number % pairs.size()).numbered("PERM-" + number))
                .toList();
    }

    private List<byte[]> documents() {
        var documents = new ArrayList<byte[]>();
        for (var number = 0; number < letters.size(); number++) {
            documents.add(letters.get(number).orderBytes());
            if (number % CANCELLED_OF == 0) {
                documents.add(letters.get(number).cancellation());
            }
        }
        return documents;
    }

    private void inSequence() {
        var desk = Desk.of(nodes.getFirst().beans());
        connect(desk);
        documents().forEach(document -> take(desk, document));
    }

    private void connect(Desk desk) {
        letters.stream().limit(3).forEach(letter -> {
            desk.connectSupplier(letter);
            desk.connectBuyer(letter);
        });
    }

    private void inAnyOrder(int seed) throws Exception {
        connect(Desk.of(nodes.getFirst().beans()));
        var all = new ArrayList<byte[]>();
        for (var time = 0; time < TIMES; time++) {
            all.addAll(documents());
        }
        Collections.shuffle(all, new Random(seed));
        var work = new ArrayList<Callable<Boolean>>();
        for (var place = 0; place < all.size(); place++) {
            var desk = Desk.of(nodes.get(place % NODES).beans());
            var document = all.get(place);
            work.add(() -> take(desk, document));
        }
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        nodes.getFirst().get(Recovery.class).sweep();
    }

    private boolean take(Desk desk, byte[] document) {
        var status = desk.take(document).status();
        if (status == MessageStatus.FAILED || status == MessageStatus.REFUSED) {
            failed.incrementAndGet();
        }
        return status.isDone();
    }
}
