package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orderportal.bench.Verdict;

/** What one proof found: lines for the table of all, and a page of its own. */
public final class Row {

    private static final Path HOME = Path.of("target", "prove");

    private final String name;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final StringBuilder remarks = new StringBuilder();

    public Row(String name) {
        this.name = name;
    }

    public void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    /**
     * Adds a promise that has a control: one that did not fail as it must proves nothing, and the promise is not said to
     * hold.
     *
     * @param id      as in the plan: R4
     * @param what    what was done, with its size
     * @param isMet   whether the figure reaches the target
     * @param control what came of the control
     * @param failed  whether the control failed, as it must
     */
    public void add(
            String id, String what, String target, String figure, boolean isMet, String control, boolean failed) {
        add(Verdict.of(id, what, target, figure, failed ? control : control + " (NO PROOF)", isMet && failed));
    }

    /** Stands below the table. */
    public void remark(String line, Object... arguments) {
        remarks.append(arguments.length == 0 ? line : String.format(Locale.ROOT, line, arguments))
                .append('\n');
    }

    /** Ends the program: with 1 where something is missed. */
    public void end() throws IOException {
        var file = HOME.resolve(name + ".rows");
        Verdict.begin(file);
        for (var verdict : verdicts) {
            verdict.addTo(file);
        }
        var page = Verdict.table(verdicts) + (remarks.isEmpty() ? "" : "\n" + remarks);
        Files.writeString(HOME.resolve(name + ".md"), page);
        System.out.println(page);
        System.exit(verdicts.stream().anyMatch(each -> each.verdict().equals(Verdict.MISSED)) ? 1 : 0);
    }

    /** Where a proof keeps what it needs while it runs; empty. */
    public static Path folder(String name) throws IOException {
        var folder = HOME.resolve(name);
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }
}
