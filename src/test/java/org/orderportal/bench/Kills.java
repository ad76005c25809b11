package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.orderportal.PackagedPortal;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the portal (and, on MariaDB, every other time the database with it) right after it has acknowledged an order, starts
 * it again on the same data and asks for each order that it ever acknowledged. The control does the same with a database
 * that is allowed to write later: it has to lose some, or the test would not see a loss.
 */
final class Kills {

    private static final Path HOME = Path.of("target", "bench", "kills");
    private static final String FLUSH = "--innodb-flush-log-at-trx-commit=";

    private final TrainedJar jar;
    private final KillTable table = new KillTable();

    private Kills(TrainedJar jar) {
        this.jar = jar;
    }

    public static void main(String[] arguments) throws Exception {
        var databases = arguments.length > 0 ? List.of(arguments[0]) : List.of("h2", "mariadb");
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        var kills = prepare();
        for (var database : databases) {
            switch (database) {
                case "h2" -> kills.onH2(rounds);
                case "mariadb" -> kills.onMariaDb(rounds);
                default -> throw new IllegalArgumentException("script/bench kills [h2|mariadb] [rounds]");
            }
        }
        kills.table.write(Path.of("target", "bench", "kills.md"));
        System.exit(kills.table.holds() ? 0 : 1);
    }

    /** With an empty folder for the data of all portals that are to be killed. */
    static Kills prepare() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        return new Kills(TrainedJar.prepare());
    }

    private void onH2(int rounds) throws IOException, InterruptedException {
        table.add(ofH2(rounds));
        table.addControl(ofLateH2(rounds));
    }

    KillTable.Row ofH2(int rounds) throws IOException, InterruptedException {
        return torture("H2, as delivered", rounds, new Target(HOME.resolve("h2"), List.of(), null));
    }

    KillTable.Row ofLateH2(int rounds) throws IOException, InterruptedException {
        var data = HOME.resolve("h2-control");
        var lateWrites = "--spring.datasource.url=jdbc:h2:file:%s;LOCK_TIMEOUT=10000"
                .formatted(data.resolve("portal").toAbsolutePath());
        return torture("H2, default write delay (control)", rounds, new Target(data, List.of(lateWrites), null));
    }

    private void onMariaDb(int rounds) throws Exception {
        try (var server = MariaDbProcess.empty(HOME.resolve("mariadb-server"), FLUSH + 1)) {
            table.add(torture(
                    "MariaDB, flush at commit",
                    rounds,
                    new Target(HOME.resolve("mariadb"), server.settings("portal"), server)));
        }
        try (var server = MariaDbProcess.empty(HOME.resolve("mariadb-late"), FLUSH + 0)) {
            table.addControl(torture(
                    "MariaDB, flush once a second (control)",
                    rounds,
                    new Target(HOME.resolve("mariadb-control"), server.settings("portal"), server)));
        }
    }

    private KillTable.Row torture(String name, int rounds, Target target) throws IOException, InterruptedException {
        var acknowledged = new ArrayList<OrderClient.Acknowledged>();
        var databaseKills = 0;
        var portal = start(target);
        for (var round = 1; round <= rounds; round++) {
            var withDatabase = target.database() != null && round % 2 == 0;
            acknowledged.addAll(
                    postThenKill(portal, name.hashCode() + "-" + round, withDatabase ? target.database() : null));
            if (withDatabase && target.database() != null) {
                databaseKills++;
                target.database().restart();
            }
            portal = start(target);
            System.out.printf("%s: round %d of %d, %d acknowledged%n", name, round, rounds, acknowledged.size());
        }
        var row = check(name, rounds, databaseKills, acknowledged, portal);
        portal.close();
        return row;
    }

    private PackagedPortal start(Target target) {
        return PackagedPortal.start(
                jar.jar(), target.data(), jar.javaOptions(), target.settings().toArray(String[]::new));
    }

    /** A few orders one after the other; the answer to the last one is the sign to kill. */
    private static List<OrderClient.Acknowledged> postThenKill(
            PackagedPortal portal, String prefix, @Nullable MariaDbProcess database) throws InterruptedException {
        var acknowledged = new ArrayList<OrderClient.Acknowledged>();
        var count = ThreadLocalRandom.current().nextInt(1, 12);
        try (var client = new OrderClient(portal)) {
            for (var order = 1; order <= count; order++) {
                client.post("K" + prefix + "-" + order).ifPresent(acknowledged::add);
            }
            if (database != null) {
                database.kill();
            }
            portal.kill();
        }
        return acknowledged;
    }

    private static KillTable.Row check(
            String name, int rounds, int databaseKills, List<OrderClient.Acknowledged> orders, PackagedPortal portal)
            throws IOException, InterruptedException {
        var lost = 0;
        var doubled = 0;
        try (var client = new OrderClient(portal)) {
            for (var order : orders) {
                if (!client.knows(order)) {
                    lost++;
                } else if (!client.recognises(order)) {
                    doubled++;
                }
            }
        }
        return new KillTable.Row(name, rounds, databaseKills, orders.size(), lost, doubled);
    }

    /** Where a portal keeps its data, and the database that may die with it. */
    private record Target(
            Path data, List<String> settings, @Nullable MariaDbProcess database) {}
}
