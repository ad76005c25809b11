package org.orderportal.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Opens the same lists in two portals in turns, and takes their processor time. */
final class TimedPages {

    private final ListOptions options;
    private final ListTables tables;
    private final ProcessorTime database;
    private final Subject big;
    private final Subject small;
    private final Depths depths;
    private final Optional<PageReads> reads;
    private final JdbcTemplate plain;

    /** @param reads tells the statements of a page; empty where the database cannot */
    TimedPages(
            ListOptions options,
            ListTables tables,
            ProcessorTime database,
            Subject big,
            Subject small,
            Optional<PageReads> reads)
            throws SQLException {
        this.options = options;
        this.tables = tables;
        this.database = database;
        this.big = big;
        this.small = small;
        this.depths = new Depths(big.source());
        this.reads = reads;
        this.plain =
                new JdbcTemplate(new SingleConnectionDataSource(big.source().getConnection(), true));
    }

    void run() {
        var cases = Stream.of(SeedPeople.values()).flatMap(this::cases).toList();
        if (cases.isEmpty()) {
            return;
        }
        warmUp(cases);
        for (int round = 1; round <= options.rounds(); round++) {
            var turn = round;
            cases.forEach(each -> each.measure(big, small, database, plain, options.pages(), turn));
            System.out.printf("Round %d of %d%n", round, options.rounds());
        }
        tables.addTimes(cases);
    }

    private Stream<TimedCase> cases(SeedPeople person) {
        var same = options.timed(small.combinations()).iterator();
        return options.timed(big.combinations()).stream().map(each -> timed(person, each, same.next()));
    }

    private TimedCase timed(SeedPeople person, Combination combination, Combination amongFew) {
        var browser = big.browser(person);
        var addresses = both(combination);
        var deep = Stream.of(true, false)
                .flatMap(descending -> depths
                        .anchor(person, combination, descending, Depths.DEEP)
                        .map(anchor -> combination.address(descending, anchor))
                        .stream())
                .toList();
        return new TimedCase(
                person,
                combination,
                TimedCase.Pages.of(browser, addresses),
                deep.isEmpty() ? TimedCase.Pages.none() : TimedCase.Pages.of(browser, deep),
                TimedCase.Pages.of(small.browser(person), both(amongFew)),
                reads.map(each -> each.page(person, combination, addresses.getFirst())
                                .statements())
                        .orElse(List.of()),
                new PageTimes());
    }

    private static List<String> both(Combination combination) {
        return List.of(combination.address(true), combination.address(false));
    }

    /** The same pages for both portals, until their code has been compiled. */
    private void warmUp(List<TimedCase> cases) {
        for (int page = 0; page < options.warm(); page++) {
            var each = cases.get(page % cases.size());
            var last = page / cases.size() % 2;
            big.browser(each.person()).show(each.first().addresses().get(last));
            small.browser(each.person()).show(each.few().addresses().get(last));
        }
    }
}
