package org.orderportal.bench;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Counts what the database reads for a page of the list, and for counting the list. */
final class PageReads {

    private static final int PER_ROW = 5;
    private static final int ANYWAY = 100;
    private static final int COUNT_LIMIT = 1_001;

    /** For a combination beyond the offered ones: list and count stop after 2,000 entries, each looked at a few times. */
    private static final int BEYOND_LIMIT = 20_000;

    /**
     * What one page took.
     *
     * @param rows      shown on the screen
     * @param read      rows and index entries read, but for counting
     * @param counted   index entries read for the number of orders
     * @param attention entries read for the number of those that need attention
     */
    record Page(Combination combination, int rows, long read, long counted, long attention, List<String> statements) {

        boolean keepsToRows() {
            var together = combination.isCountedWithItsPage() ? COUNT_LIMIT : 0;
            return read <= (combination.guaranteed() ? PER_ROW * rows + ANYWAY + together : BEYOND_LIMIT);
        }

        boolean keepsToCount() {
            return counted <= COUNT_LIMIT || !combination.guaranteed();
        }

        boolean keepsToAttention() {
            return attention <= COUNT_LIMIT;
        }

        boolean keepsToAll() {
            return keepsToRows() && keepsToCount() && keepsToAttention();
        }
    }

    private final Subject subject;
    private final ReadRows reads;
    private final StatementLog log;

    PageReads(Subject subject) throws SQLException {
        this.subject = subject;
        this.reads = new ReadRows(subject.source());
        this.log = new StatementLog(subject.source(), "order_", "purchase_order");
    }

    Page page(SeedPeople person, Combination combination, String address) {
        var browser = subject.browser(person);
        var statements = log.during(() -> browser.show(address));
        var counted = entries(statements.stream().filter(PageReads::counts));
        var attention = entries(statements.stream().filter(PageReads::looksForAttention));
        var shown = browser.screen().orders();
        if (new HashSet<>(shown).size() < shown.size()) {
            throw new BrokenPage("An order stands twice on the page " + address);
        }
        var read = reads.during(() -> browser.show(address)) - counted - attention;
        var page = new Page(combination, shown.size(), read, counted, attention, statements);
        return page.keepsToRows() ? page : again(page, browser, address);
    }

    /** The portal also works in the background: the lesser of two counts is the page's. */
    private Page again(Page page, ProtocolBrowser browser, String address) {
        var second = reads.during(() -> browser.show(address)) - page.counted() - page.attention();
        return new Page(
                page.combination(),
                page.rows(),
                Math.min(page.read(), second),
                page.counted(),
                page.attention(),
                page.statements());
    }

    /** The page's statements, each with what it reads and how. */
    String explained(Page page) {
        return page.statements().stream().map(reads::explained).reduce("", String::concat);
    }

    private long entries(Stream<String> statements) {
        return statements.mapToLong(reads::of).sum();
    }

    /** By the counters of the list of what needs attention. */
    private static boolean looksForAttention(String statement) {
        return statement.contains("order_count") && statement.contains("list_key in (16)");
    }

    private static boolean counts(String statement) {
        return !looksForAttention(statement) && (statement.contains("count(") || statement.contains("order_count"));
    }
}
