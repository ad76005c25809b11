package org.orderportal.bench;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;

/** Counts what the database reads for a page of the list, and for counting the list. */
final class PageReads {

    private static final int PER_ROW = 5;
    private static final int ANYWAY = 100;
    private static final int COUNT_LIMIT = 1_001;

    /** Entries of a combination beyond the offered ones before the search stops, each with its order. */
    private static final int BEYOND_LIMIT = 2 * 2_000;

    /**
     * What one page took.
     *
     * @param rows   shown on the screen
     * @param read   rows and index entries read for them
     * @param counted index entries read for the count
     */
    record Page(Combination combination, int rows, long read, long counted, List<String> statements) {

        boolean keepsToRows() {
            var limit = PER_ROW * rows + ANYWAY;
            return read <= (combination.guaranteed() ? limit : limit + BEYOND_LIMIT);
        }

        boolean keepsToCount() {
            return counted <= COUNT_LIMIT;
        }
    }

    private final Subject subject;
    private final ReadRows reads;
    private final StatementLog log;

    PageReads(Subject subject) throws SQLException {
        this.subject = subject;
        this.reads = new ReadRows(subject.source());
        this.log = new StatementLog(subject.source());
    }

    Page page(SeedPeople person, Combination combination, String address) {
        var browser = subject.browser(person);
        var statements = log.during(() -> browser.show(address));
        var counted = statements.stream()
                .filter(PageReads::counts)
                .mapToLong(reads::of)
                .sum();
        var read = Long.MAX_VALUE;
        for (var tries = 0; tries < 2; tries++) {
            read = Math.min(read, reads.during(() -> browser.show(address)) - counted);
        }
        var shown = browser.show(address).orders();
        if (new HashSet<>(shown).size() < shown.size()) {
            throw new BrokenPage("An order stands twice on the page " + address);
        }
        return new Page(combination, shown.size(), read, counted, statements);
    }

    private static boolean counts(String statement) {
        return statement.contains("count(") || statement.contains("order_count");
    }
}
