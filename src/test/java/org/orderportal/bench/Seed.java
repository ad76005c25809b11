package org.orderportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.orderportal.base.Migrations;
import org.orderportal.base.SearchKey;
import org.orderportal.identity.HashedPassword;
import org.orderportal.order.SeededOrder.Company;
import org.orderportal.order.SeededRows;
import org.orderportal.order.SeededRows.Table;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with orders as if the portal had taken them in for three years. What a second run finds complete, it
 * leaves as it is.
 */
final class Seed {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    /** To be raised when other orders are made up than before. */
    private static final int EDITION = 1;

    private final SeedDatabase database;
    private final JdbcTemplate jdbc;
    private final int orders;
    private final Path folder;
    private final SeedCompanies companies = new SeedCompanies();

    private Seed(SeedDatabase database, int orders, Path folder) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.source());
        this.orders = orders;
        this.folder = folder;
    }

    /** Makes sure that the database holds so many orders; the folder is for files on the way, of which none are left. */
    static void into(SeedDatabase database, int orders, Path folder) throws Exception {
        var seed = new Seed(database, orders, folder);
        if (seed.isThere()) {
            System.out.printf("%,d orders are there%n", orders);
            return;
        }
        var start = System.nanoTime();
        database.empty();
        Migrations.run(database.source());
        seed.fill();
        seed.mark();
        System.out.printf(
                "%,d orders seeded in %d s%n",
                orders, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private boolean isThere() throws IOException {
        try {
            return jdbc.queryForList("select fingerprint from bench_seed", String.class)
                    .equals(List.of(fingerprint()));
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    private void mark() throws IOException {
        jdbc.execute("create table bench_seed (fingerprint varchar(100) not null)");
        jdbc.update("insert into bench_seed (fingerprint) values (?)", fingerprint());
    }

    /** Changes with the number of orders, the way they are made up, and the tables. */
    private String fingerprint() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var tables = files.sorted().map(Seed::text).reduce("", String::concat);
            return "%d orders, edition %d, tables %08x".formatted(orders, EDITION, tables.hashCode());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void fill() throws Exception {
        addCompanies();
        addPeople();
        var onTheWay = Files.createTempDirectory(Files.createDirectories(folder), "seed");
        try (var files = new CsvFiles(onTheWay)) {
            var rows = new SeededRows(files);
            timed("made up", () -> new SeedOrders(orders, Instant.now()).all().forEach(rows::write));
            files.finish();
            load(files);
        }
        Files.delete(onTheWay);
        timed("counted", this::count);
        timed("analysed", database::settle);
    }

    private void count() {
        jdbc.update("""
                insert into order_count (supplier_id, folder, list_key, orders)
                select supplier_id, folder, list_key, count(*) from order_listing
                group by supplier_id, folder, list_key""");
        jdbc.update("update order_listing_progress set done_until = ?", Long.MAX_VALUE);
    }

    /** Two tables at a time, the biggest first. */
    private void load(CsvFiles files) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Stream.of(
                            Table.ORDER_LISTING,
                            Table.ORDER_TOKEN,
                            Table.LEDGER_ENTRY,
                            Table.ORDER_VERSION,
                            Table.ORDER_LINE,
                            Table.PURCHASE_ORDER,
                            Table.ORDER_HISTORY)
                    .map(table -> threads.submit(
                            () -> timed("loaded " + table, () -> database.load(table, files.file(table)))))
                    .toList()
                    .forEach(Seed::await);
        }
    }

    private static void await(Future<?> loading) {
        try {
            loading.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void timed(String what, Runnable work) {
        var start = System.nanoTime();
        work.run();
        System.out.printf("  %s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private void addCompanies() {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        Stream.concat(companies.suppliers().stream(), companies.buyers().stream())
                .forEach(company -> jdbc.update(
                        """
                        insert into company (id, version, name, sort_name, endpoint_scheme, endpoint_id, buys, sells,
                            connection, created_at)
                        values (?, 0, ?, ?, '9999', ?, ?, ?, 'CONNECTED', ?)""",
                        company.id(),
                        company.name(),
                        SearchKey.of(company.name(), 300),
                        Long.toString(company.id()),
                        companies.buyers().contains(company),
                        companies.suppliers().contains(company),
                        now));
        companies.buyers().forEach(this::addRules);
    }

    private void addRules(Company buyer) {
        var rules = companies.rules(buyer);
        jdbc.update(
                "insert into buyer_rules (id, version, buyer_id, supplier_id, rules) values (?, 0, ?, 0, ?)",
                buyer.id(),
                buyer.id(),
                """
                {"responseRequired": %s, "responseDeadlineHours": %s, "invoiceBase": "%s"}""".formatted(rules.responseRequired(), rules.responseDeadlineHours(), rules.invoiceBase()));
    }

    private void addPeople() {
        var password = HashedPassword.of(SeedPeople.PASSWORD);
        for (var person : SeedPeople.values()) {
            jdbc.update(
                    """
                    insert into portal_user (id, version, email, name, sort_name, password_hash, role_name, language,
                        time_zone, enabled, created_at)
                    values (?, 0, ?, ?, ?, ?, ?, 'en', 'Europe/Stockholm', true, ?)""",
                    person.ordinal() + 1,
                    person.email(),
                    person.name(),
                    person.name(),
                    password,
                    person.role().name(),
                    LocalDateTime.now(ZoneOffset.UTC));
            person.companies()
                    .forEach(place -> jdbc.update(
                            "insert into user_company (user_id, company_id) values (?, ?)",
                            person.ordinal() + 1,
                            companies.suppliers().get(place).id()));
        }
    }
}
