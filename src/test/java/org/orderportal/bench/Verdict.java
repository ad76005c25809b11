package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one run found about one target: a line of the table that {@code script/bench all} and {@code script/prove all}
 * print.
 *
 * @param row     the number of the promise, as {@code P3}
 * @param control what the same run measured beside it, or did with the guard off
 * @param verdict {@link #HOLDS}, {@link #MISSED} or {@link #NOT_RUN}
 */
public record Verdict(String row, String what, String target, String figure, String control, String verdict) {

    public static final String HOLDS = "holds";
    public static final String MISSED = "missed";
    public static final String NOT_RUN = "not run";

    private static final String TAB = "\t";
    private static final int FIELDS = 6;

    public static Verdict of(String row, String what, String target, String figure, String control, boolean holds) {
        return new Verdict(row, what, target, figure, control, holds ? HOLDS : MISSED);
    }

    /** The cause of what could not be run stands where its figure would. */
    public static Verdict notRun(String row, String what, String target, String cause) {
        return new Verdict(row, what, target, cause, "", NOT_RUN);
    }

    public boolean holds() {
        return verdict.equals(HOLDS);
    }

    /** Empties the file: a program does that before its first line, so that an older run's lines do not stand for it. */
    public static void begin(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "");
    }

    /** Adds its line to the file, which is made where there is none. */
    public Verdict addTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return this;
    }

    /** The lines of such a file, in its order. */
    public static List<Verdict> in(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Verdict::parse).toList();
        }
    }

    /** The line of a table for people; what is missed stands out. */
    public String forPeople() {
        var marked = verdict.equals(MISSED) ? "**" + verdict + "**" : verdict;
        return "| %s | %s | %s | %s | %s | %s |".formatted(row, what, target, figure, control, marked);
    }

    /** The whole table. */
    public static String table(List<Verdict> verdicts) {
        var text = new StringBuilder(
                "| row | what | target | figure | control | verdict |\n| --- | --- | --- | --- | --- | --- |\n");
        verdicts.forEach(each -> text.append(each.forPeople()).append('\n'));
        return text.toString();
    }

    private String line() {
        return String.join(
                TAB,
                Stream.of(row, what, target, figure, control, verdict)
                        .map(Verdict::inOneField)
                        .toList());
    }

    private static String inOneField(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Verdict parse(String line) {
        var fields = line.split(TAB, -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Not a line of six fields: " + line);
        }
        return new Verdict(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }
}
