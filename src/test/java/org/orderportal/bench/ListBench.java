package org.orderportal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/**
 * Measures the list of orders: what a page of it reads and costs, from its first page to its deepest, in a database with
 * few orders and in one with many, for each who looks at it. Every ratio is of one run, measured in turns.
 */
final class ListBench {

    /** As many as a screen of usual height shows, with what the grid fetches ahead. */
    static final int ROWS = 50;

    private static final Path REPORTS = Path.of("target", "bench");
    private static final Path HOME = Path.of("target", "bench", "list");

    /** The size of a small server, and what makes seeding quick; nothing that is measured commits. */
    private static final String[] SERVER = {
        "--innodb-buffer-pool-size=2G",
        "--innodb-log-file-size=1G",
        "--innodb-log-buffer-size=64M",
        "--innodb-sort-buffer-size=64M",
        "--innodb-flush-log-at-trx-commit=2"
    };

    private final ListOptions options;
    private final TrainedJar jar;

    private ListBench(ListOptions options, TrainedJar jar) {
        this.options = options;
        this.jar = jar;
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        run(ListOptions.of(arguments));
        System.exit(0);
    }

    static void run(ListOptions options) throws Exception {
        Files.createDirectories(HOME);
        var bench = new ListBench(options, TrainedJar.prepare());
        for (var database : options.databases()) {
            if (database.equals("mariadb")) {
                bench.onMariaDb();
            } else {
                bench.onH2();
            }
        }
    }

    private void onMariaDb() throws Exception {
        try (var server = MariaDbProcess.kept(HOME.resolve("mariadb"), SERVER)) {
            var many = "orders_" + options.orders();
            var few = "orders_" + options.small();
            Seed.into(new SeededMariaDb(server.dataSource(many)), options.orders(), HOME.resolve("files"));
            Seed.into(new SeededMariaDb(server.dataSource(few)), options.small(), HOME.resolve("files"));
            var tables = new ListTables("MariaDB", options);
            try (var portal = start("mariadb-many", server.dataSource(many), server.settings(many))) {
                new CountedReads(options, tables, portal).run();
            }
            tables.write(REPORTS);
            try (var big = start("mariadb-many", server.dataSource(many), server.settings(many));
                    var small = start("mariadb-few", server.dataSource(few), server.settings(few))) {
                var database = new ProcessorTime(server.pid());
                new TimedPages(options, tables, database, big, small, Optional.of(new PageReads(big))).run();
            }
            System.out.println(tables.write(REPORTS));
        }
    }

    private void onH2() throws Exception {
        var many = SeededH2.inFolder(HOME.resolve("h2"), "orders_" + options.orders());
        var few = SeededH2.inFolder(HOME.resolve("h2"), "orders_" + options.small());
        Seed.into(many, options.orders(), HOME.resolve("files"));
        Seed.into(few, options.small(), HOME.resolve("files"));
        var tables = new ListTables("H2", options);
        try (var big = start("h2-many", many.source(), many.settings());
                var small = start("h2-few", few.source(), few.settings())) {
            new TimedPages(options, tables, ProcessorTime.none(), big, small, Optional.empty()).run();
        }
        System.out.println(tables.write(REPORTS));
    }

    private Subject start(String name, DataSource source, List<String> settings) {
        return Subject.start(jar, HOME.resolve("portal-" + name), source, settings);
    }
}
