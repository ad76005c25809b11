package org.orderportal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What pages cost, as a table for people. */
record TimeTable(ListOptions options, List<TimedCase> cases) {

    private static final double DEEP_LIMIT = 1.5;
    private static final double SIZE_LIMIT = 1.15;

    String text() {
        var text =
                new StringBuilder("%n## Processor time of a page in milliseconds, medians of %d rounds of %d pages%n%n"
                        .formatted(options.rounds(), options.pages()));
        text.append("""
                Of all these lists together, the ratio in the middle: at 90 %% depth %.2f x the first page (limit %.2f);
                %,d orders %.2f x %,d (limit %.2f). In brackets the least and the greatest ratio of a round.

                | who | list | rows | portal | database | its statements alone | 90 %% depth / first | %,d / %,d orders |
                | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                """.formatted(
                        middle(TimedCase::hasDeepPage, TimeTable::deepRatio),
                        DEEP_LIMIT,
                        options.orders(),
                        middle(TimedCase::isComparable, TimeTable::sizeRatio),
                        options.small(),
                        SIZE_LIMIT,
                        options.orders(),
                        options.small()));
        cases.forEach(each -> text.append(line(each)));
        return text.toString();
    }

    private static String line(TimedCase each) {
        var first = each.first().times();
        return "| %s | %s | %d | %.2f | %.2f | %s | %s | %s |%n"
                .formatted(
                        each.person(),
                        each.combination(),
                        each.first().rows(),
                        first.portal(),
                        first.database(),
                        each.bare().isEmpty()
                                ? "-"
                                : "%.2f".formatted(each.bare().database()),
                        each.hasDeepPage() ? ratio(each.deep().times(), first, DEEP_LIMIT) : "-",
                        each.isComparable() ? ratio(first, each.few().times(), SIZE_LIMIT) : "-");
    }

    /** The lists that cost more than they may, in words. */
    List<String> missed() {
        var missed = new ArrayList<String>();
        for (var each : cases) {
            var list = "%s, %s: ".formatted(each.person(), each.combination());
            if (each.hasDeepPage() && deepRatio(each) > DEEP_LIMIT) {
                missed.add(list + "the page at 90 % depth costs "
                        + ratio(each.deep().times(), each.first().times()));
            }
            if (each.isComparable() && sizeRatio(each) > SIZE_LIMIT) {
                missed.add(list + "a page costs "
                        + ratio(each.first().times(), each.few().times()) + " among few orders");
            }
        }
        return missed;
    }

    List<Verdict> verdicts() {
        var orders = "%,d orders, 90 %% depth against the first page".formatted(options.orders());
        var sizes = "%,d orders against %,d".formatted(options.orders(), options.small());
        return List.of(
                verdict(
                        "a page deep down, processor time: " + orders,
                        DEEP_LIMIT,
                        TimedCase::hasDeepPage,
                        TimeTable::deepRatio),
                verdict("a page, processor time: " + sizes, SIZE_LIMIT, TimedCase::isComparable, TimeTable::sizeRatio));
    }

    /** Every list counts for itself: one that misses is a miss. */
    private Verdict verdict(String what, double limit, Predicate<TimedCase> counts, Function<TimedCase, Double> ratio) {
        var ratios = cases.stream().filter(counts).mapToDouble(ratio::apply).summaryStatistics();
        return Verdict.of(
                "P2",
                what,
                "<= %s x".formatted(limit),
                "%.2f x (%.2f to %.2f list by list)".formatted(middle(counts, ratio), ratios.getMin(), ratios.getMax()),
                "the page's statements alone: %.2f ms of %.2f"
                        .formatted(
                                PageTimes.median(cases.stream()
                                        .filter(each -> !each.bare().isEmpty())
                                        .mapToDouble(each -> each.bare().database())),
                                PageTimes.median(cases.stream()
                                        .mapToDouble(
                                                each -> each.first().times().portal()
                                                        + each.first().times().database()))),
                ratios.getCount() > 0 && ratios.getMax() <= limit);
    }

    private static double deepRatio(TimedCase each) {
        return each.deep().times().ratioTo(each.first().times());
    }

    private static double sizeRatio(TimedCase each) {
        return each.first().times().ratioTo(each.few().times());
    }

    private double middle(Predicate<TimedCase> counts, Function<TimedCase, Double> ratio) {
        return PageTimes.median(cases.stream().filter(counts).mapToDouble(ratio::apply));
    }

    private static String ratio(PageTimes one, PageTimes other, double limit) {
        return one.ratioTo(other) > limit ? "**" + ratio(one, other) + "**" : ratio(one, other);
    }

    private static String ratio(PageTimes one, PageTimes other) {
        return "%.2f x (%s)".formatted(one.ratioTo(other), one.spreadTo(other));
    }
}
