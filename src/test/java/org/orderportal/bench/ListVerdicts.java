package org.orderportal.bench;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What the counted pages of the list say about the target that none of them scans. */
record ListVerdicts(String database, int orders, List<PageReads.Page> counted) {

    List<Verdict> all() {
        if (counted.isEmpty()) {
            return List.of();
        }
        return List.of(
                verdict(
                        "rows read for a page",
                        "<= 5 a row shown + 100",
                        PageReads.Page::read,
                        PageReads.Page::keepsToRows),
                verdict(
                        "index entries for its count",
                        "<= 1,001",
                        PageReads.Page::counted,
                        PageReads.Page::keepsToCount),
                verdict(
                        "index entries for what needs attention",
                        "<= 1,001",
                        PageReads.Page::attention,
                        PageReads.Page::keepsToAttention));
    }

    private Verdict verdict(
            String what, String target, ToLongFunction<PageReads.Page> figure, Predicate<PageReads.Page> keeps) {
        var offered =
                counted.stream().filter(page -> page.combination().guaranteed()).toList();
        var beyond = counted.stream()
                .filter(page -> !page.combination().guaranteed())
                .toList();
        var missed = offered.stream().filter(keeps.negate()).count();
        return Verdict.of(
                "P1",
                "%s, %,d orders on %s".formatted(what, orders, database),
                target,
                "%d of %,d pages miss it; the most is %,d".formatted(missed, offered.size(), most(offered, figure)),
                beyond.isEmpty() ? "" : "filters that no index holds: up to %,d".formatted(most(beyond, figure)),
                missed == 0);
    }

    private static long most(List<PageReads.Page> pages, ToLongFunction<PageReads.Page> figure) {
        return pages.stream().mapToLong(figure).max().orElse(0);
    }
}
