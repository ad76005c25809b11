package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Opens and closes sessions by the thousand, and looks whether the heap is what it was. The control keeps hold of each
 * session, as a forgotten listener would: the same look has to see that.
 */
final class LeakBench {

    private static final Path HOME = Path.of("target", "bench", "leak");
    private static final Path TABLE = Path.of("target", "bench", "leak.rows");
    private static final int AT_ONCE = 16;
    private static final int BATCH = 250;

    /** The shortest that the server knows: a session whose page is closed is over a minute later. */
    private static final String SHORT = "--server.servlet.session.timeout=60s";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofSeconds(5);
    private static final double LIMIT = 0.02;
    private static final Map<String, Integer> DEFAULTS =
            Map.of("sessions", 20_000, "control", 1_000, "warm", 1_000, "orders", 2_000);

    private final Options options;
    private final TrainedJar jar;
    private final SeededH2 database;

    private LeakBench(Options options, TrainedJar jar, SeededH2 database) {
        this.options = options;
        this.jar = jar;
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(DEFAULTS, arguments);
        Verdict.begin(TABLE);
        Files.createDirectories(HOME);
        var jar = TrainedJar.prepare();
        var database = SeededH2.inFolder(HOME, "orders_" + options.number("orders"));
        Seed.into(database, options.number("orders"), HOME.resolve("files"));
        new LeakBench(options, jar, database).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var found = comeAndGo(options.number("sessions"), false);
        var control = comeAndGo(options.number("control"), true);
        var holds = Math.abs(found.growth()) <= LIMIT && found.errors() == 0 && control.growth() > LIMIT;
        Verdict.of(
                        "R7",
                        "%,d sessions opened and closed: live heap".formatted(options.number("sessions")),
                        "back to +-2 %",
                        found.words(),
                        "%,d sessions that something holds on to: %s"
                                .formatted(options.number("control"), control.words()),
                        holds)
                .addTo(TABLE);
        System.out.println(Verdict.table(Verdict.in(TABLE)));
    }

    private record Found(long before, long after, long left, int errors) {

        double growth() {
            return (after - before) / (double) before;
        }

        String words() {
            return "%+.2f %% (%.1f MB to %.1f MB, %d sessions left, %d errors)"
                    .formatted(growth() * 100, before / 1e6, after / 1e6, left, errors);
        }
    }

    private Found comeAndGo(int sessions, boolean held) throws Exception {
        var settings = new ArrayList<>(database.settings());
        settings.addAll(List.of("--spring.profiles.active=bench", SHORT, "--bench.hold=" + held));
        var data = HOME.resolve("data-" + held);
        try (var portal = ControlClasses.start(jar, data, jar.javaOptionsWith("-Xmx2g"), settings);
                var crowd = new Crowd(portal::url, AT_ONCE)) {
            var heap = new LiveHeap(portal.pid());
            openAndClose(crowd, options.number("warm"));
            var warmLeft = awaitEnd(heap, held ? options.number("warm") : 0);
            var before = heap.bytes();
            openAndClose(crowd, sessions);
            var left = awaitEnd(heap, held ? warmLeft + sessions : 0);
            return new Found(before, heap.bytes(), left, crowd.errors());
        }
    }

    private static void openAndClose(Crowd crowd, int sessions) {
        for (int opened = 0; opened < sessions; opened += BATCH) {
            var come = crowd.come(Math.min(BATCH, sessions - opened));
            crowd.each(come, ProtocolBrowser::leave);
            System.out.printf("%,d of %,d sessions have come and gone%n", opened + come.size(), sessions);
        }
    }

    /** Until no more of them live than may; how many do. The two of those who signed in end likewise. */
    private static long awaitEnd(LiveHeap heap, long may) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var left = heap.bytes() > 0 ? heap.sessions() : 0;
        while (left > may && System.nanoTime() < end) {
            Thread.sleep(BREATH);
            left = heap.sessions();
        }
        return left;
    }
}
