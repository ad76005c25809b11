package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.bench.Verdict;

/** One table of all that the proofs named found; one that left nothing says so. */
final class ProveTable {

    private ProveTable() {}

    /** @param proofs row of the plan and name of each, such as S1:asvs */
    public static void main(String[] proofs) throws IOException {
        var home = Path.of("target", "prove");
        List<Verdict> all = new ArrayList<>();
        for (var proof : proofs) {
            var row = proof.substring(0, proof.indexOf(':'));
            var name = proof.substring(row.length() + 1);
            var rows = home.resolve(name + ".rows");
            if (Files.exists(rows)) {
                all.addAll(Verdict.in(rows));
            } else {
                all.add(Verdict.notRun(row, name, "", "it left no result"));
            }
        }
        var table = Verdict.table(all);
        Files.createDirectories(home);
        Files.writeString(home.resolve("all.md"), table);
        System.out.println(table);
        System.exit(all.stream().allMatch(Verdict::holds) ? 0 : 1);
    }
}
