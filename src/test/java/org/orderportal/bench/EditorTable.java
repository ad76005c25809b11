package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** What the editor costs, as a table for people: target, figure, verdict. */
final class EditorTable {

    private static final double HEAP_LIMIT = 1.5;
    private static final double BYTES_LIMIT = 2;
    private static final int TRIPS_LIMIT = 3;
    private static final double RULES_LIMIT = 12;

    private final StringBuilder lines = new StringBuilder("""
            | what | with 20 lines | with 1,000 | with 10,000 | figure | target | verdict |
            | --- | ---: | ---: | ---: | ---: | ---: | --- |
            """);
    private final List<String> notes = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    void addHeap(long few, long some, long many) {
        addSizes("live heap of a session with the editor", few, some, many, HEAP_LIMIT);
    }

    void addBytes(long few, long some, long many) {
        addSizes("bytes of the answers until its rows are there", few, some, many, BYTES_LIMIT);
    }

    private void addSizes(String what, long few, long some, long many, double limit) {
        var ratio = (double) many / few;
        add(
                what,
                kilobytes(few),
                kilobytes(some),
                kilobytes(many),
                "%.2f x".formatted(ratio),
                limit + " x",
                ratio <= limit);
    }

    void addTrips(int trips) {
        add(
                "requests until line 9,000 is edited and kept",
                "",
                "",
                Integer.toString(trips),
                Integer.toString(trips),
                Integer.toString(TRIPS_LIMIT),
                trips <= TRIPS_LIMIT);
    }

    /** Milliseconds round by round. */
    void addRules(String what, double[] some, double[] many) {
        var ratio = RulesBench.Ratio.of(some, many);
        add(
                what,
                "",
                millis(some),
                millis(many),
                "%.1f x (%.1f-%.1f)".formatted(ratio.middle(), ratio.least(), ratio.greatest()),
                "%.0f x".formatted(RULES_LIMIT),
                ratio.middle() <= RULES_LIMIT);
    }

    void addRulesNote(String what, double[] some, double[] many) {
        var ratio = RulesBench.Ratio.of(some, many);
        addNote("%s: %s and %s, %.1f x (%.1f-%.1f)."
                .formatted(what, millis(some), millis(many), ratio.middle(), ratio.least(), ratio.greatest()));
    }

    void addNote(String words) {
        notes.add(words);
    }

    private void add(String what, String few, String some, String many, String figure, String target, boolean reached) {
        verdicts.add(Verdict.of(
                "P5",
                what,
                "<= " + target,
                figure,
                few.isEmpty() && some.isEmpty()
                        ? "the edit is read again by another session"
                        : "%s, %s, %s with 20, 1,000, 10,000 lines".formatted(few.isEmpty() ? "-" : few, some, many),
                reached));
        lines.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(what, few, some, many, figure, target, reached ? "reached" : "**missed**"));
    }

    /** @param rows the file for the one table of all measurements */
    String write(Path file, Path rows) throws IOException {
        Verdict.begin(rows);
        for (var each : verdicts) {
            each.addTo(rows);
        }
        var text = lines + "\n" + String.join("\n\n", notes) + "\n";
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return text;
    }

    private static String kilobytes(long bytes) {
        return "%,d KB".formatted(bytes / 1024);
    }

    private static String millis(double[] rounds) {
        return "%.1f ms".formatted(PageTimes.median(DoubleStream.of(rounds)));
    }
}
