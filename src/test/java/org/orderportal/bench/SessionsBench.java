package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures thousands of live sessions, each with the list of orders open: what they hold of the heap, whether all are
 * answered, and how many actions two processors carry.
 */
final class SessionsBench {

    private static final Path HOME = Path.of("target", "bench", "sessions");
    private static final Path TABLE = Path.of("target", "bench", "sessions.rows");
    private static final Path HISTOGRAM = Path.of("target", "bench", "sessions-heap.txt");

    /** All at a time: the portal is full then, and the driver needs little. */
    private static final int AT_ONCE = 32;

    private static final Map<String, Integer> DEFAULTS =
            Map.of("sessions", 10_000, "orders", 2_000, "seconds", 60, "heap", 3);
    private static final int FULL = 10_000;
    private static final double HEAP_LIMIT = 1.2e9;
    private static final int ACTIONS_LIMIT = 300;
    private static final int PROCESSORS = 2;
    private static final int WARM = 100;
    private static final double NANOS = 1e9;

    private final Options options;
    private final LiveHeap heap;
    private final ProcessorTime time;

    private SessionsBench(Options options, long pid) {
        this.options = options;
        this.heap = new LiveHeap(pid);
        this.time = new ProcessorTime(pid);
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(DEFAULTS, arguments);
        Verdict.begin(TABLE);
        Files.createDirectories(HOME);
        var jar = TrainedJar.prepare();
        var database = SeededH2.inFolder(HOME, "orders_" + options.number("orders"));
        Seed.into(database, options.number("orders"), HOME.resolve("files"));
        var settings = new ArrayList<>(database.settings());
        settings.add("--spring.profiles.active=bench");
        try (var portal = ControlClasses.start(
                        jar,
                        HOME.resolve("data"),
                        jar.javaOptionsWith("-Xmx%dg".formatted(options.number("heap"))),
                        settings);
                var crowd = new Crowd(portal::url, AT_ONCE)) {
            new SessionsBench(options, portal.pid()).run(crowd);
        }
        System.exit(0);
    }

    private void run(Crowd crowd) throws Exception {
        var sessions = options.number("sessions");
        var live = new ArrayList<>(crowd.come(WARM));
        var before = heap.bytes();
        var began = System.nanoTime();
        live.addAll(crowd.come(sessions - WARM));
        System.out.printf(
                "%,d sessions came in %d s%n",
                live.size(), Duration.ofNanos(System.nanoTime() - began).toSeconds());
        var after = heap.bytes();
        Files.writeString(HISTOGRAM, heap.histogram());
        var actions = act(crowd, live);
        var known = heap.sessions();
        report(live.size(), before, after, actions, known, crowd);
    }

    /** @param nanos of processor time of the portal */
    private record Actions(long count, double seconds, double nanos) {

        double aSecond() {
            return count / seconds;
        }

        /** What two processors would carry if nobody else used them: the driver takes its share of this machine's. */
        double onTwoProcessors() {
            return count / nanos * NANOS * PROCESSORS;
        }
    }

    /** Everybody in turn does something, until the time is over: nobody who has done much is asked twice. */
    private Actions act(Crowd crowd, List<ProtocolBrowser> live) {
        var end = System.nanoTime()
                + Duration.ofSeconds(options.number("seconds")).toNanos();
        var count = new AtomicLong();
        var began = System.nanoTime();
        var before = time.read();
        var next = 0;
        var piece = Math.min(live.size(), AT_ONCE * 20);
        while (System.nanoTime() < end) {
            var some = new ArrayList<ProtocolBrowser>();
            for (int number = 0; number < piece; number++) {
                some.add(live.get(next++ % live.size()));
            }
            crowd.each(some, browser -> {
                act(browser);
                count.incrementAndGet();
            });
        }
        return new Actions(
                count.get(), (System.nanoTime() - began) / NANOS, time.read().nanosSince(before));
    }

    /** Of ten actions five are a scroll, three a filter, and two a click. */
    private static void act(ProtocolBrowser browser) {
        var kind = ThreadLocalRandom.current().nextInt(10);
        if (kind < 3) {
            browser.show(kind == 0 ? "status=new" : kind == 1 ? "" : "sort=amount");
        } else if (kind < 5) {
            browser.scroll(0);
            if (browser.screen().received() > 0 && !browser.screen().orders().isEmpty()) {
                browser.tick(0, kind == 3);
            }
        } else {
            browser.scroll(25 * ThreadLocalRandom.current().nextInt(3));
        }
        browser.screen().keepOnlyTheGrid();
    }

    private void report(int live, long before, long after, Actions actions, long known, Crowd crowd)
            throws IOException {
        var each = (after - before) / (double) (live - WARM);
        var all = before + each * (FULL - WARM);
        var control = "%,d bytes a session; %.0f MB without them, %.0f MB with %,d"
                .formatted(Math.round(each), before / 1e6, after / 1e6, live);
        Verdict.of(
                        "P4",
                        "live heap with %,d sessions and a list open each%s"
                                .formatted(FULL, live < FULL ? ", from what %,d take".formatted(live) : ""),
                        "<= 1.2 GB",
                        "%.2f GB".formatted(all / 1e9),
                        control,
                        all <= HEAP_LIMIT)
                .addTo(TABLE);
        Verdict.of(
                        "P4",
                        "errors",
                        "0",
                        Integer.toString(crowd.errors()),
                        "%,d sessions live in the portal's heap, %,d came".formatted(known, live + 2),
                        crowd.errors() == 0 && known >= live)
                .addTo(TABLE);
        Verdict.of(
                        "P4",
                        "actions a second on two processors (half of them scroll, a third filter, the rest tick)",
                        ">= " + ACTIONS_LIMIT,
                        "%.0f".formatted(actions.onTwoProcessors()),
                        "%.0f a second came about, with the driver and others on the same two; %.2f ms each"
                                .formatted(actions.aSecond(), actions.nanos() / 1e6 / actions.count()),
                        actions.onTwoProcessors() >= ACTIONS_LIMIT)
                .addTo(TABLE);
        System.out.println(Verdict.table(Verdict.in(TABLE)));
        System.out.println(crowd.whatFailed());
        System.out.println("What the heap holds, class by class: " + HISTOGRAM);
    }
}
