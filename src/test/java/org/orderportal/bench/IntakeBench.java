package org.orderportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orderportal.LongOrder;
import org.orderportal.PackagedPortal;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures taking an order in (validate, store, index, history) against the official rules over the same bytes in the
 * same process, and what lives at most meanwhile against the size of the file.
 */
final class IntakeBench {

    private static final Path HOME = Path.of("target", "bench", "intake");
    private static final Path TABLE = Path.of("target", "bench", "intake.rows");
    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 7, "most", 10_000);
    private static final List<Integer> SIZES = List.of(1, 20, 200, 1_000, 10_000);

    /** So many lines are read in a turn, in one order or in many. */
    private static final int LINES = 4_000;

    private static final int MOST_AT_ONCE = 60;
    /** What the rules find in each of these orders, however long; one that stops them early would find more. */
    private static final int FOUND_IN_ALL = 1;

    private static final int WARM = 6;
    private static final double TIME_LIMIT = 1.3;
    private static final double HEAP_LIMIT = 12;
    private static final JsonMapper JSON = new JsonMapper();

    private final Options options;
    private final OrderClient client;
    private final ProcessorTime time;
    private final String run = UUID.randomUUID().toString().substring(0, 6);
    private int number;

    private IntakeBench(Options options, OrderClient client, PackagedPortal portal) {
        this.options = options;
        this.client = client;
        this.time = new ProcessorTime(portal.pid());
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(DEFAULTS, arguments);
        Verdict.begin(TABLE);
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        var jar = TrainedJar.prepare();
        var settings = List.of("--spring.profiles.active=demo,bench");
        try (var portal = ControlClasses.start(jar, HOME.resolve("data"), jar.javaOptionsWith("-Xmx2g"), settings)
                        .awaitWords("The demo is ready");
                var client = new OrderClient(portal)) {
            new IntakeBench(options, client, portal).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        var sizes =
                SIZES.stream().filter(size -> size <= options.number("most")).toList();
        var cases = sizes.stream().map(Case::new).toList();
        for (int warm = 0; warm < WARM; warm++) {
            for (var each : cases.subList(0, Math.min(4, cases.size()))) {
                each.measure(false, warm);
            }
        }
        for (int round = 0; round < options.number("rounds"); round++) {
            for (var each : cases) {
                each.measure(true, round);
            }
            System.out.printf("Round %d of %d%n", round + 1, options.number("rounds"));
        }
        for (var each : cases) {
            each.report();
        }
        for (int lines : sizes.reversed().subList(0, Math.min(2, sizes.size()))) {
            reportHeap(lines);
        }
        System.out.println(Verdict.table(Verdict.in(TABLE)));
    }

    private String next() {
        number++;
        return "IN-%s-%d".formatted(run, number);
    }

    private void take(String name, String xml) {
        try {
            if (client.post(name, xml).isEmpty()) {
                throw new BrokenPage("The portal did not answer to " + name);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void check(String xml) {
        try {
            var answer = client.hand("/api/bench/rules", xml.getBytes(StandardCharsets.UTF_8));
            var broken = JSON.readTree(answer).path("broken").asInt(-1);
            if (broken < 0 || broken > FOUND_IN_ALL) {
                throw new BrokenPage("The control finds the order broken: " + answer);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Orders of one length. */
    private final class Case {

        private final int lines;
        private final int times;
        private final PageTimes intake = new PageTimes();
        private final PageTimes rules = new PageTimes();

        Case(int lines) {
            this.lines = lines;
            this.times = Math.clamp(LINES / lines, 1, MOST_AT_ONCE);
        }

        /** The same orders both ways; who is first in one round is second in the next. */
        void measure(boolean counts, int round) {
            var names = new ArrayList<String>();
            var orders = new ArrayList<String>();
            for (int time = 0; time < times; time++) {
                var name = next();
                names.add(name);
                orders.add(LongOrder.numbered(name, lines));
            }
            Runnable taken = () -> (counts ? intake : new PageTimes())
                    .measure(time, ProcessorTime.none(), times, which -> take(names.get(which), orders.get(which)));
            Runnable checked = () -> (counts ? rules : new PageTimes())
                    .measure(time, ProcessorTime.none(), times, which -> check(orders.get(which)));
            if (round % 2 == 0) {
                taken.run();
                checked.run();
            } else {
                checked.run();
                taken.run();
            }
        }

        void report() throws IOException {
            var ratio = intake.ratioTo(rules);
            Verdict.of(
                            "P7",
                            "intake of an order of %,d lines, processor time".formatted(lines),
                            "<= %s x".formatted(TIME_LIMIT),
                            "%.2f x (%s)".formatted(ratio, intake.spreadTo(rules)),
                            "%.1f ms against %.1f ms of the official rules alone"
                                    .formatted(intake.portal(), rules.portal()),
                            ratio <= TIME_LIMIT)
                    .addTo(TABLE);
        }
    }

    private void reportHeap(int lines) throws IOException, InterruptedException {
        var name = next();
        var xml = LongOrder.numbered(name, lines);
        var size = xml.getBytes(StandardCharsets.UTF_8).length;
        var bare = extra(() -> check(xml));
        var taken = extra(() -> take(name, xml));
        Verdict.of(
                        "P7",
                        "peak of live heap beyond before, intake of %,d lines (%.1f MB)".formatted(lines, size / 1e6),
                        "<= %.0f x the file".formatted(HEAP_LIMIT),
                        "%.1f x (%.1f MB, seen at %d collections)"
                                .formatted(taken.bytes() / (double) size, taken.bytes() / 1e6, taken.looks()),
                        "the official rules alone: %.1f x, at %d collections"
                                .formatted(bare.bytes() / (double) size, bare.looks()),
                        taken.bytes() <= HEAP_LIMIT * size)
                .addTo(TABLE);
    }

    private record Peak(long bytes, long looks) {}

    private Peak extra(Runnable work) throws IOException, InterruptedException {
        var before = JSON.readTree(client.fetch("/api/bench/heap/watch"))
                .path("bytes")
                .asLong();
        work.run();
        var after = JSON.readTree(client.fetch("/api/bench/heap/peak"));
        return new Peak(
                after.path("bytes").asLong() - before, after.path("looks").asLong());
    }
}
