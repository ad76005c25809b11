package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** Stands below the table. */
    public void remark(String line) {
        remarks.append(line).append('\n');
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
