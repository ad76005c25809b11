package org.orderportal.exchange.ubl;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.orderportal.bench.Verdict;
import org.orderportal.exchange.Problem;
import org.orderportal.prove.Row;

/** Hands hostile files to what reads each document that arrives, and looks what each costs and touches. */
final class HostileFiles {

    private static final double MOST_SECONDS = 1;
    private static final double MOST_MEGABYTES = 64;

    private record Cost(String kind, int size, double seconds, double megabytes, boolean refused, boolean told) {}

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final DocumentReader reader = new DocumentReader(new RuleBook());
    private final Row row = new Row("files");
    private final String secret = UUID.randomUUID().toString();

    private HostileFiles() {}

    public static void main(String[] arguments) throws Exception {
        new HostileFiles().run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500);
    }

    private void run(int wanted) throws Exception {
        reader.read(FullOrder.bytes());
        var costs = new ArrayList<Cost>();
        try (var trap = Trap.set(Row.folder("files-trap"), secret)) {
            for (var hostile : new HostileCorpus(trap.addresses()).some(wanted)) {
                costs.add(read(hostile.kind(), hostile.bytes().get()));
            }
            var touched = trap.touched();
            careless(trap.addresses().getFirst());
            careless(trap.addresses().get(1));
            var control = trap.touched() - touched;
            row.add(Verdict.of(
                    "S5",
                    "files read and addresses called",
                    "0",
                    String.valueOf(touched),
                    "by a parser as Java delivers it: " + control + " of 2",
                    touched == 0 && control == 2));
        }
        judge(costs);
        row.end();
    }

    private Cost read(String kind, byte[] bytes) {
        var id = Thread.currentThread().threadId();
        var allocated = threads.getThreadAllocatedBytes(id);
        var time = threads.getCurrentThreadCpuTime();
        var reading = reader.read(bytes);
        var seconds = (threads.getCurrentThreadCpuTime() - time) / 1e9;
        var megabytes = (threads.getThreadAllocatedBytes(id) - allocated) / 1048576.0;
        var refused = reading instanceof Reading.Unusable
                && reading.problems().stream().anyMatch(Problem::fatal);
        var told = reading.toString().contains(secret);
        return new Cost(kind, bytes.length, seconds, megabytes, refused, told);
    }

    private void judge(List<Cost> costs) {
        var usable = sampleCost();
        var refused = costs.stream().filter(Cost::refused).count();
        row.add(Verdict.of(
                "S5",
                "hostile files refused",
                "all of " + costs.size(),
                String.valueOf(refused),
                "an order without harm in it: " + (usable.refused() ? "refused" : "taken"),
                refused == costs.size() && !usable.refused() && costs.stream().noneMatch(Cost::told)));
        var slowest = costs.stream().max(Comparator.comparing(Cost::seconds)).orElseThrow();
        row.add(Verdict.of(
                "S5",
                "processor time of one, at most",
                "1 s",
                "%.2f s (%s of %,d bytes)".formatted(slowest.seconds(), slowest.kind(), slowest.size()),
                "the order without harm: %.2f s".formatted(usable.seconds()),
                slowest.seconds() <= MOST_SECONDS));
        var greatest = costs.stream().max(Comparator.comparing(Cost::megabytes)).orElseThrow();
        row.add(Verdict.of(
                "S5",
                "memory that one makes use of, beside its bytes, at most",
                "64 MB",
                "%.1f MB (%s of %,d bytes)".formatted(greatest.megabytes(), greatest.kind(), greatest.size()),
                "all that is allocated counts, collected or not; the order without harm: %.1f MB"
                        .formatted(usable.megabytes()),
                greatest.megabytes() <= MOST_MEGABYTES));
        byKind(costs);
    }

    private Cost sampleCost() {
        return read("order", FullOrder.bytes());
    }

    private void byKind(List<Cost> costs) {
        Map<String, List<Cost>> kinds = new TreeMap<>();
        costs.forEach(cost ->
                kinds.computeIfAbsent(cost.kind(), kind -> new ArrayList<>()).add(cost));
        row.remark("| kind | files | refused | seconds, at most | MB, at most |\n| --- | ---: | ---: | ---: | ---: |");
        kinds.forEach((kind, of) -> row.remark("| %s | %d | %d | %.2f | %.1f |"
                .formatted(
                        kind,
                        of.size(),
                        of.stream().filter(Cost::refused).count(),
                        of.stream().mapToDouble(Cost::seconds).max().orElse(0),
                        of.stream().mapToDouble(Cost::megabytes).max().orElse(0))));
    }

    /** What happens without our settings: it must be seen, or nothing would be. */
    private static void careless(String address) {
        var xml = "<!DOCTYPE a [<!ENTITY x SYSTEM '" + address + "'>]><a>&x;</a>";
        try {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException | IOException asExpected) {
            // What counts is whom it asked.
        }
    }
}
