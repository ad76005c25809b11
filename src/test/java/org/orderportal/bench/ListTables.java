package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orderportal.order.OrderSort;

/** What a run found, as tables for people: missed targets are bold, and stand once more at the end. */
final class ListTables {

    /** The pages of one person and filter, by sort. */
    private record Line(SeedPeople person, String filter) {}

    private final String database;
    private final ListOptions options;
    private final Map<Line, Map<OrderSort, List<PageReads.Page>>> first = new LinkedHashMap<>();
    private final Map<Line, Map<OrderSort, List<PageReads.Page>>> deep = new LinkedHashMap<>();
    private final List<PageReads.Page> counted = new ArrayList<>();
    private final Set<String> missed = new LinkedHashSet<>();
    private final StringBuilder explanations = new StringBuilder();
    private Optional<TimeTable> times = Optional.empty();

    ListTables(String database, ListOptions options) {
        this.database = database;
        this.options = options;
    }

    /** @param percent how much of the list lies before the page */
    void addReads(SeedPeople person, PageReads.Page page, int percent) {
        counted.add(page);
        (percent > 0 ? deep : first)
                .computeIfAbsent(new Line(person, page.combination().filter()), line -> new EnumMap<>(OrderSort.class))
                .computeIfAbsent(page.combination().sort(), sort -> new ArrayList<>())
                .add(page);
        var place = percent > 0 ? "at %d %% depth".formatted(percent) : "first page";
        if (!page.keepsToRows()) {
            missed.add("%s, %s, %s: %d read for %d rows shown"
                    .formatted(person, page.combination(), place, page.read(), page.rows()));
        }
        if (!page.keepsToAttention()) {
            missed.add("%s, %s: the number that needs attention reads %d entries"
                    .formatted(person, page.combination().filter(), page.attention()));
        }
        if (!page.keepsToCount()) {
            missed.add("%s, %s: the count reads %d entries".formatted(person, page.combination(), page.counted()));
        }
    }

    /** How the database came to read so much. */
    void explain(String page, String statements) {
        explanations
                .append("-- ")
                .append(page)
                .append("\n\n")
                .append(statements)
                .append('\n');
    }

    void addTimes(List<TimedCase> cases) {
        times = Optional.of(new TimeTable(options, cases));
        missed.addAll(times.get().missed());
    }

    /** Everything so far into a file of that folder. */
    String write(Path folder) throws IOException {
        var text = text();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("list-%s.md".formatted(database.toLowerCase(Locale.ROOT))), text);
        Files.writeString(folder.resolve("list-missed.sql"), explanations);
        var rows = folder.resolve("list-%s.rows".formatted(database.toLowerCase(Locale.ROOT)));
        Verdict.begin(rows);
        for (var each : new ListVerdicts(database, options.orders(), counted).all()) {
            each.addTo(rows);
        }
        if (times.isPresent()) {
            for (var each : times.get().verdicts()) {
                each.addTo(rows);
            }
        }
        return text;
    }

    private String text() {
        var text = new StringBuilder("# The list of orders on %s: %,d orders, compared with %,d%n"
                .formatted(database, options.orders(), options.small()));
        if (!first.isEmpty()) {
            appendReads(text);
        }
        times.ifPresent(each -> text.append(each.text()));
        text.append("%n## Missed targets: %d%n%n".formatted(missed.size()));
        missed.forEach(each -> text.append("- ").append(each).append('\n'));
        return text.toString();
    }

    private void appendReads(StringBuilder text) {
        text.append("%n## Read for a page of up to %d rows: first page / at depth, and for its count%n%n"
                .formatted(ListBench.ROWS));
        text.append(
                "Limit: 5 a row shown + 100; the count, and the number that needs attention, 1,001 each; of searches by anything"
                        + " but the date\npage and count are one figure, with both limits. The worst of ascending and"
                        + " descending, at depth of 25 and 90 %.\n\n");
        text.append(readTable());
    }

    private String readTable() {
        var sorts = Arrays.stream(OrderSort.values())
                .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        var text = new StringBuilder("| who | filter | rows | %s | count | attention |%n".formatted(sorts));
        text.append("| --- | --- | ---: |")
                .append(" ---: |".repeat(OrderSort.values().length + 2))
                .append('\n');
        first.forEach((line, pages) -> text.append("| %s | %s | %d | %s | %s | %s |%n"
                .formatted(
                        line.person(),
                        line.filter(),
                        max(pages.values(), page -> (long) page.rows()),
                        Arrays.stream(OrderSort.values())
                                .map(sort -> reads(line, sort))
                                .collect(Collectors.joining(" | ")),
                        marked(pages.values(), PageReads.Page::counted, PageReads.Page::keepsToCount),
                        marked(pages.values(), PageReads.Page::attention, PageReads.Page::keepsToAttention))));
        return text.toString();
    }

    private String reads(Line line, OrderSort sort) {
        var top = first.getOrDefault(line, Map.of()).getOrDefault(sort, List.of());
        var below = deep.getOrDefault(line, Map.of()).getOrDefault(sort, List.of());
        if (top.isEmpty()) {
            return "";
        }
        var text = marked(List.of(top), PageReads.Page::read, PageReads.Page::keepsToRows);
        return below.isEmpty()
                ? text
                : text + " / " + marked(List.of(below), PageReads.Page::read, PageReads.Page::keepsToRows);
    }

    private static long max(Iterable<List<PageReads.Page>> pages, Function<PageReads.Page, Long> figure) {
        var max = 0L;
        for (var some : pages) {
            for (var page : some) {
                max = Math.max(max, figure.apply(page));
            }
        }
        return max;
    }

    private static String marked(
            Iterable<List<PageReads.Page>> pages,
            Function<PageReads.Page, Long> figure,
            Predicate<PageReads.Page> keeps) {
        var text = Long.toString(max(pages, figure));
        for (var some : pages) {
            if (!some.stream().allMatch(keeps)) {
                return "**" + text + "**";
            }
        }
        return text;
    }
}
