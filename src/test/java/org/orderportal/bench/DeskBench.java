package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orderportal.base.IdText;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts what the database reads for the pages beside the list of orders: the review queue, the list of documents, and
 * the figures, in a database with many of each.
 */
final class DeskBench {

    private static final Path HOME = Path.of("target", "bench", "desk");
    private static final Path TABLE = Path.of("target", "bench", "desk.rows");
    private static final Path READS = Path.of("target", "bench", "desk-reads.sql");
    private static final Map<String, Integer> DEFAULTS = Map.of("orders", 50_000);
    private static final int PER_ROW = 5;
    private static final int ANYWAY = 100;
    private static final int COUNTED = 1_001;

    /** The period of the figures where none is chosen. */
    private static final int DAYS = 90;

    /** The queue has no grid; it shows so many at once. */
    private static final int IN_QUEUE = 25;

    /** Each tab of the queue says how many it has. */
    private static final int TABS = 6;

    private static final String[] SERVER = {
        "--innodb-buffer-pool-size=1G", "--innodb-log-file-size=512M", "--innodb-flush-log-at-trx-commit=2"
    };

    /** What happened in so many days, each of which figures may read twice: for its number, and for the one in the middle. */
    private static final String FACTS = """
        select (select count(*) from order_pace where answer_due_at >= now() - interval %1$d day and answer_due_at < now())
            + (select count(*) from order_pace where deliver_by >= curdate() - interval %1$d day and deliver_by < curdate())
            + (select count(*) from outbox where changed_at >= now() - interval %1$d day)
            + (select count(*) from refused_send where refused_on >= curdate() - interval %1$d day)
            + (select count(*) from document where state = 'DRAFT')""";

    /** @param counts how many numbers the page counts, each up to a thousand; 0 for figures, which read all of a period */
    private record Asked(SeedPeople who, String page, String query, int counts) {

        long limit(int rows) {
            return (long) PER_ROW * rows + ANYWAY + (long) COUNTED * counts;
        }

        String words() {
            return "%s, /%s%s".formatted(who, page, query.isEmpty() ? "" : "?" + query);
        }
    }

    private final Subject subject;
    private final ReadRows reads;
    private final StatementLog log;
    private final StringBuilder explained = new StringBuilder();

    private DeskBench(Subject subject) throws SQLException {
        this.subject = subject;
        this.reads = new ReadRows(subject.source());
        this.log = new StatementLog(
                subject.source(), "document", "order_", "purchase_order", "review_", "outbox", "refused_");
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        var options = Options.of(DEFAULTS, arguments);
        Verdict.begin(TABLE);
        Files.createDirectories(HOME);
        var jar = TrainedJar.prepare();
        try (var server = MariaDbProcess.kept(HOME.resolve("mariadb"), SERVER)) {
            var name = "desk_" + options.number("orders");
            var source = server.dataSource(name);
            Seed.into(new SeededMariaDb(source), options.number("orders"), HOME.resolve("files"));
            DeskSeed.into(source);
            try (var portal = Subject.start(jar, HOME.resolve("portal"), source, server.settings(name))) {
                new DeskBench(portal).run();
            }
        }
        System.out.println(Verdict.table(Verdict.in(TABLE)));
        System.out.println("The statements of what reads too much: " + READS);
        System.exit(0);
    }

    private void run() throws IOException {
        for (var asked : all()) {
            count(asked);
        }
        Files.writeString(READS, explained);
    }

    private static List<Asked> all() {
        var all = new ArrayList<Asked>();
        for (var view : List.of("unassigned", "mine", "overdue", "snoozed", "followed", "all")) {
            all.add(new Asked(SeedPeople.ACCOUNT_MANAGER, "review", "view=" + view, TABS));
        }
        all.add(new Asked(SeedPeople.ACCOUNT_MANAGER, "review", "view=all&q=nothingatall", TABS));
        var companies = new SeedCompanies();
        var buyer = "buyer=" + IdText.of(companies.buyers().getFirst().id());
        for (var who : SeedPeople.values()) {
            for (var query : List.of(
                    "",
                    "sort=oldest",
                    "kind=invoice",
                    "state=draft",
                    "state=withdrawn",
                    "undelivered=yes",
                    "answer=refused",
                    buyer)) {
                all.add(new Asked(who, "documents", query, 1));
            }
        }
        for (var query : List.of("", "days=365")) {
            all.add(new Asked(SeedPeople.ACCOUNT_MANAGER, "figures", query, 0));
        }
        return all;
    }

    private void count(Asked asked) throws IOException {
        var browser = subject.browser(asked.who());
        // A list that is asked for again where it is open keeps its rows.
        Runnable leave = () -> browser.go("/settings/profile");
        Runnable show = () -> browser.go("/" + asked.page(), asked.query());
        leave.run();
        var statements = log.during(show);
        leave.run();
        var first = reads.during(show);
        leave.run();
        var read = Math.min(first, reads.during(show));
        var rows = browser.screen().hasGrid() ? browser.screen().received() : asked.counts() == TABS ? IN_QUEUE : 0;
        var greatest = statements.stream().mapToLong(reads::of).max().orElse(0);
        var limit = asked.counts() == 0 ? 2 * facts(asked.query()) + ANYWAY : asked.limit(rows);
        var holds = read <= limit;
        if (!holds) {
            explained.append("-- ").append(asked.words()).append("\n\n");
            statements.forEach(statement -> explained.append(reads.explained(statement)));
        }
        Verdict.of(
                        "P1",
                        asked.words() + ": entries read for %d rows and its numbers".formatted(rows),
                        asked.counts() == 0
                                ? "each fact of the period once a question"
                                : "<= %,d".formatted(asked.limit(rows)),
                        "%,d".formatted(read),
                        "%d statements, the greatest reads %,d".formatted(statements.size(), greatest),
                        holds)
                .addTo(TABLE);
    }

    private long facts(String query) {
        var days = query.isEmpty() ? DAYS : Integer.parseInt(query.replace("days=", ""));
        return Objects.requireNonNull(
                new JdbcTemplate(subject.source()).queryForObject(FACTS.formatted(days), Long.class));
    }
}
