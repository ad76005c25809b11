package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what the programs left in a folder into one table, by the rows' numbers. */
final class BenchTable {

    private BenchTable() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var verdicts = new ArrayList<Verdict>();
        try (var files = Files.newDirectoryStream(folder, "*.rows")) {
            for (var file : files) {
                verdicts.addAll(Verdict.in(file));
            }
        }
        verdicts.sort(Comparator.comparing(Verdict::row));
        var text = Verdict.table(verdicts) + "\n" + summary(verdicts) + "\n";
        Files.writeString(folder.resolve("all.md"), text);
        System.out.println(text);
    }

    private static String summary(List<Verdict> verdicts) {
        var holds = verdicts.stream().filter(Verdict::holds).count();
        var missed = verdicts.stream()
                .filter(each -> each.verdict().equals(Verdict.MISSED))
                .count();
        return "%d hold, %d missed, %d not run".formatted(holds, missed, verdicts.size() - holds - missed);
    }
}
