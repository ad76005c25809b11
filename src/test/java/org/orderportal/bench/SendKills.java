package org.orderportal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.orderportal.PackagedPortal;
import org.orderportal.base.IdText;
import org.orderportal.prove.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A machine invoices one order after the other, and a buyer's system takes the invoices, while portal and database are
 * killed, or stand still and go on, at any moment. Each invoice that was acknowledged has to reach the buyer, as one
 * document, and the series of their numbers may have no gap. In the control the database may write later.
 */
final class SendKills implements AutoCloseable {

    private static final Path HOME = Path.of("target", "prove", "kills");
    private static final String FLUSH = "--innodb-flush-log-at-trx-commit=";
    private static final int MACHINES = 3;
    private static final Duration STANDSTILL = Duration.ofSeconds(3);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A document whose worker died is somebody else's after five minutes. */
    private static final Duration LEASE_ENDS = Duration.ofMinutes(12);

    /** What may happen to whom. */
    private enum Blow {
        KILL_PORTAL,
        KILL_BOTH,
        STOP_PORTAL_THEN_KILL,
        STOP_DATABASE,
        STOP_PORTAL
    }

    private record Found(int acknowledged, int lost, int extra, int sharedNumbers, int repeats, String gaps) {}

    private final TrainedJar jar;
    private final MariaDbProcess server;
    private final Path data;
    private final Receiver receiver = new Receiver(true);
    private final InvoicingMachine machine = new InvoicingMachine();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private PackagedPortal portal;

    private SendKills(TrainedJar jar, String name, int flush) throws Exception {
        this.jar = jar;
        this.data = HOME.resolve(name);
        this.server = MariaDbProcess.empty(HOME.resolve(name + "-server"), FLUSH + flush, "--max-allowed-packet=128M");
        this.portal = start().awaitWords("The demo is ready");
        machine.introduce(portal::url);
        pushTo(receiver.url());
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        var jar = TrainedJar.prepare();
        Found found;
        try (var kills = new SendKills(jar, "mariadb", 1)) {
            found = kills.torture(rounds, true);
        }
        Found control;
        try (var kills = new SendKills(jar, "mariadb-late", 0)) {
            control = kills.torture(Math.max(2, rounds / 20), false);
        }

        var proof = new Row("kills");
        proof.add(
                "R1",
                "%d kills and standstills of portal and MariaDB while invoices are made and sent".formatted(rounds),
                "0 acknowledged lost, 0 duplicates at the receiver, no gap in the series",
                "%d acknowledged, %d lost; %d documents too many, %d numbers twice; %s"
                        .formatted(found.acknowledged, found.lost, found.extra, found.sharedNumbers, found.gaps),
                found.lost == 0 && found.extra == 0 && found.sharedNumbers == 0 && found.gaps.equals("no gap"),
                "database writes later: %d of %d acknowledged lost".formatted(control.lost, control.acknowledged),
                control.lost > 0);
        proof.remark(
                "%d times something came that the receiver had: it takes one in ten and says it did not. It is the same document by its id.",
                found.repeats);
        proof.end();
    }

    private Found torture(int rounds, boolean waits) throws Exception {
        for (var round = 1; round <= rounds; round++) {
            // The control needs deaths of the database only.
            var blow = waits ? Blow.values()[round % Blow.values().length] : Blow.KILL_BOTH;
            var dead = new AtomicBoolean();
            var machines = new ArrayList<Thread>();
            for (var number = 0; number < MACHINES; number++) {
                var name = "K%d-%d-".formatted(round, number);
                machines.add(Thread.startVirtualThread(() -> invoiceUntil(dead, name)));
            }
            awaitOneMore();
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_500_000_000L));
            dead.set(true);
            strike(blow);
            for (var thread : machines) {
                thread.join();
            }
            mend(blow);
            machine.sayAgain(portal::url);
            System.out.printf("Round %d of %d, %s: %d acknowledged%n", round, rounds, blow, machine.acknowledged());
        }
        if (waits) {
            awaitDelivery();
        }
        return look(waits);
    }

    @Override
    public void close() {
        portal.close();
        server.close();
        machine.close();
        receiver.close();
    }

    private void invoiceUntil(AtomicBoolean dead, String name) {
        try {
            for (var number = 1; !dead.get() && machine.invoice(portal::url, name + number); number++) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException refused) {
            failures.add(refused);
        }
    }

    /** The blow falls while the machines are at work, not before. */
    private void awaitOneMore() {
        var before = machine.acknowledged();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (machine.acknowledged() == before) {
            if (!failures.isEmpty() || System.nanoTime() > end) {
                throw new IllegalStateException("Nothing more is acknowledged", failures.peek());
            }
            LockSupport.parkNanos(5_000_000L);
        }
    }

    private void strike(Blow blow) throws Exception {
        switch (blow) {
            case KILL_PORTAL -> portal.kill();
            case KILL_BOTH -> {
                server.kill();
                portal.kill();
            }
            case STOP_PORTAL_THEN_KILL -> {
                signal("STOP", portal.pid());
                LockSupport.parkNanos(STANDSTILL.toNanos());
                portal.kill();
            }
            case STOP_DATABASE -> standStill(server.pid());
            case STOP_PORTAL -> standStill(portal.pid());
        }
    }

    private static void standStill(long pid) throws Exception {
        signal("STOP", pid);
        LockSupport.parkNanos(STANDSTILL.toNanos());
        signal("CONT", pid);
    }

    private static void signal(String name, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
    }

    private void mend(Blow blow) throws Exception {
        if (blow == Blow.KILL_BOTH) {
            server.restart();
        }
        if (blow != Blow.STOP_DATABASE && blow != Blow.STOP_PORTAL) {
            portal = start();
        }
    }

    private PackagedPortal start() throws Exception {
        var settings = new ArrayList<>(server.settings("portal"));
        settings.set(0, "--spring.profiles.active=demo,mariadb");
        settings.add("--portal.push.internal-addresses=true");
        settings.add("--portal.outbox.poll=PT1S");
        return PackagedPortal.startBare(jar.jar(), data, jar.javaOptions(), settings);
    }

    private JdbcClient database() throws Exception {
        return JdbcClient.create(server.dataSource("portal"));
    }

    /** As an administrator would set it: the buyer is sent everything at once, and takes invoices of what is not answered. */
    private void pushTo(String url) throws Exception {
        database().sql("""
                delete from buyer_rules
                where buyer_id in (select buyer_id from purchase_order where number = 'FIRST')""").update();
        var set = database()
                .sql("""
                update buyer_channel set way = 'HTTP_PUSH', push_url = :url, push_secret = :secret, version = version + 1
                where buyer_id in (select buyer_id from purchase_order where number = 'FIRST')""")
                .param("url", url)
                .param("secret", "0123456789abcdef".repeat(4))
                .update();
        if (set != 1) {
            throw new IllegalStateException("The buyer has no channel to change");
        }
    }

    private void awaitDelivery() throws Exception {
        var end = System.nanoTime() + LEASE_ENDS.toNanos();
        while (System.nanoTime() < end) {
            var waiting = database()
                    .sql(
                            "select count(*) from outbox where state in ('WAITING', 'UNDER_WAY') and channel = 'HTTP_PUSH'")
                    .query(Integer.class)
                    .single();
            if (waiting == 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new IllegalStateException("Documents are still under way when every lease has ended");
    }

    private Found look(boolean atReceiver) throws Exception {
        var sent = new HashSet<>(database()
                .sql("select id from document where kind = 'INVOICE' and state = 'SENT'")
                .query((row, number) -> IdText.of(row.getLong("id")))
                .set());
        var there = atReceiver ? receiver.documents() : sent;
        var lost = machine.documents().stream()
                .filter(document -> !there.contains(document) || !sent.contains(document))
                .count();
        var extra = there.stream()
                .filter(document -> !machine.documents().contains(document) && atReceiver)
                .count();
        return new Found(
                machine.acknowledged(), (int) lost, (int) extra, receiver.sharedNumbers(), receiver.repeats(), gaps());
    }

    /** Each series by itself, from its first number on: another supplier's number fills no gap. */
    private String gaps() throws Exception {
        var given = new TreeMap<String, List<Long>>();
        database().sql("""
                        select supplier_id, series_year, series_no from document_number
                        where kind = 'INVOICE' and series_no is not null order by series_no""").query(row -> {
            var series = row.getLong("supplier_id") + "/" + row.getInt("series_year");
            given.computeIfAbsent(series, name -> new ArrayList<>()).add(row.getLong("series_no"));
        });
        var missing = new ArrayList<String>();
        given.forEach((series, numbers) -> {
            var there = new HashSet<>(numbers);
            LongStream.range(1, numbers.getLast())
                    .filter(number -> !there.contains(number))
                    .forEach(number -> missing.add(series + ": " + number));
        });
        return missing.isEmpty() ? "no gap" : "missing: " + missing;
    }
}
