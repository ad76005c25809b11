package org.orderportal.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a run of script/prove found: one row per promise, for people as a table and for script/prove all as lines. A row
 * without a control that failed as it must proves nothing, and is not said to hold.
 */
public final class Proof {

    private static final Path HOME = Path.of("target", "prove");

    private final String name;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean holds = true;

    public Proof(String name) {
        this.name = name;
    }

    /**
     * Adds a row.
     *
     * @param id      as in the plan: R4
     * @param what    what was done, with its size
     * @param isMet   whether the figure reaches the target
     * @param control what came of the control
     * @param failed  whether the control failed, as it must
     */
    public void add(
            String id, String what, String target, String figure, boolean isMet, String control, boolean failed) {
        var verdict = isMet && failed ? "holds" : "missed";
        holds &= isMet && failed;
        rows.add(List.of(id, what, target, figure, failed ? control : control + " (NO PROOF)", verdict));
    }

    /** What a reader of the table should know, such as a figure's cause. */
    public void remark(String text, Object... arguments) {
        remarks.add(String.format(Locale.ROOT, text, arguments));
    }

    /** Writes target/prove/NAME.rows and .md, prints the table, and ends this program: with 0 where all holds. */
    public void end() throws IOException {
        Files.createDirectories(HOME);
        var lines = new StringBuilder();
        var table = new StringBuilder("""
                | row | what | target | figure | control | verdict |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (var row : rows) {
            lines.append(String.join("\t", row)).append('\n');
            table.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        remarks.forEach(remark -> table.append('\n').append(remark).append('\n'));
        Files.writeString(HOME.resolve(name + ".rows"), lines);
        Files.writeString(HOME.resolve(name + ".md"), table);
        System.out.println(table);
        System.exit(holds ? 0 : 1);
    }
}
