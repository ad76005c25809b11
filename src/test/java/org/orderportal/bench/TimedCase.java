package org.orderportal.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A combination as one person sees it, with what a page of it costs: the first, the deep one and the same first page
 * among few orders, and the first page's statements without a portal. Pages from the top and from the bottom alternate,
 * so that none is asked for twice in a row.
 */
record TimedCase(
        SeedPeople person,
        Combination combination,
        Pages first,
        Pages deep,
        Pages few,
        List<String> statements,
        PageTimes bare) {

    /**
     * Pages of one kind.
     *
     * @param addresses the same from top and bottom; none where there is no such page
     * @param rows      on each
     */
    record Pages(List<String> addresses, int rows, PageTimes times) {

        static Pages none() {
            return new Pages(List.of(), 0, new PageTimes());
        }

        static Pages of(ProtocolBrowser browser, List<String> addresses) {
            var rows = addresses.stream()
                    .mapToInt(address -> browser.show(address).orders().size())
                    .min()
                    .orElse(0);
            return new Pages(addresses, rows, new PageTimes());
        }

        void measure(ProtocolBrowser browser, ProcessorTime portal, ProcessorTime database, int times) {
            if (!addresses.isEmpty()) {
                this.times.measure(portal, database, times, time -> show(browser, time));
            }
        }

        private void show(ProtocolBrowser browser, int time) {
            var shown = browser.show(addresses.get(time % addresses.size()))
                    .orders()
                    .size();
            if (shown < rows) {
                throw new BrokenPage("%d rows instead of %d on %s".formatted(shown, rows, addresses));
            }
        }
    }

    /** All once; who is first in one round, is last in the next. */
    void measure(Subject big, Subject small, ProcessorTime database, JdbcTemplate plain, int times, int round) {
        var turns = new ArrayList<Runnable>(List.of(
                () -> first.measure(big.browser(person), big.time(), database, times),
                () -> few.measure(small.browser(person), small.time(), database, times),
                () -> deep.measure(big.browser(person), big.time(), database, times),
                () -> measureBare(database, plain, times)));
        Collections.rotate(turns, round);
        turns.forEach(Runnable::run);
    }

    private void measureBare(ProcessorTime database, JdbcTemplate plain, int times) {
        if (!statements.isEmpty()) {
            bare.measure(
                    new ProcessorTime(ProcessHandle.current().pid()),
                    database,
                    times,
                    time -> statements.forEach(statement -> plain.query(statement, row -> {})));
        }
    }

    /** Whether the page among few orders shows as much, so that the two can be compared. */
    boolean isComparable() {
        return first.rows() > 0 && first.rows() == few.rows();
    }

    boolean hasDeepPage() {
        return deep.rows() > 0 && deep.rows() == first.rows();
    }
}
