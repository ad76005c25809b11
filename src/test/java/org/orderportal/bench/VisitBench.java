package org.orderportal.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.orderportal.InstalledChromium;
import org.orderportal.PackagedPortal;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what a real browser loads when it comes for the first time, and when it comes back: to the list of orders of
 * somebody who is known already, and on the whole way through the sign-in.
 */
final class VisitBench {

    private static final Path HOME = Path.of("target", "bench", "visit");
    private static final Path ROWS = Path.of("target", "bench", "visit.rows");
    private static final String PERSON = "maria@portal.example";
    private static final String PASSWORD = "harbour-lantern";

    private static final Map<String, Integer> DEFAULTS = Map.of("rounds", 5, "lighthouse", 5);
    private static final int KILOBYTE = 1_000;
    private static final int FIRST_KILOBYTES = 250;
    private static final int FIRST_REQUESTS = 12;
    private static final int RETURN_KILOBYTES = 15;

    private final Map<String, List<Visit>> visits = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(DEFAULTS, arguments);
        var rounds = options.number("rounds");
        FileSystemUtils.deleteRecursively(HOME);
        Verdict.begin(ROWS);
        var jar = TrainedJar.prepare();
        var bench = new VisitBench();
        try (var portal = PackagedPortal.start(jar.jar(), HOME.resolve("data"), jar.javaOptions())
                        .awaitWords("The demo is ready");
                var wire = new Wire(URI.create(portal.url("/")).getPort());
                var playwright = InstalledChromium.driver();
                var chromium = InstalledChromium.launch(playwright)) {
            for (int round = 0; round <= rounds; round++) {
                bench.round(chromium, wire, round > 0);
            }
            bench.verdicts();
            if (options.number("lighthouse") > 0) {
                new Lighthouse(wire.origin(), lasting(chromium, wire), options.number("lighthouse")).run(ROWS);
            }
        }
        bench.report();
        System.exit(0);
    }

    /** The first one is not counted: texts, icons and code of the portal are made then. */
    private void round(Browser chromium, Wire wire, boolean counts) {
        try (var stranger = new Visit.Visitor(chromium, wire, List.of())) {
            var login = stranger.login();
            var signedIn = stranger.signIn(PERSON, PASSWORD);
            var again = stranger.orders();
            stranger.forgetEverything();
            var without = stranger.orders();
            try (var known = new Visit.Visitor(chromium, wire, stranger.lasting())) {
                var first = known.orders();
                if (counts) {
                    keep("1 sign-in page, first visit", login);
                    keep("2 from there to the list", signedIn);
                    keep("3 list, first visit of who is known", first);
                    keep("4 list, return visit", again);
                    keep("5 list, return visit without cache (control)", without);
                }
            }
        }
    }

    private static List<com.microsoft.playwright.options.Cookie> lasting(Browser chromium, Wire wire) {
        try (var visitor = new Visit.Visitor(chromium, wire, List.of())) {
            visitor.login();
            visitor.signIn(PERSON, PASSWORD);
            return visitor.lasting();
        }
    }

    private void keep(String what, Visit visit) {
        visits.computeIfAbsent(what, unknown -> new ArrayList<>()).add(visit);
    }

    private void report() throws IOException {
        var text = new StringBuilder(
                "| visit | bytes by the browser | on the wire, with head lines and icon | requests |\n| --- | ---: | ---: | ---: |\n");
        visits.forEach((what, all) -> text.append("| %s | %s | %s | %s |%n"
                .formatted(
                        what.substring(2),
                        spread(all, Visit::bytes),
                        spread(all, Visit::onWire),
                        spread(all, Visit::requests))));
        visits.forEach(
                (what, all) -> text.append("\n## %s%n%n%s%n".formatted(what.substring(2), listed(all.getLast()))));
        Files.writeString(Path.of("target", "bench", "visit.md"), text);
        System.out.println(text);
        System.out.println(Verdict.table(Verdict.in(ROWS)));
    }

    private void verdicts() throws IOException {
        var all = List.copyOf(visits.values());
        var way = middle(all.get(0), Visit::onWire) + middle(all.get(1), Visit::onWire);
        var known = all.get(2);
        var again = all.get(3);
        var control = kilobytes(middle(all.get(4), Visit::onWire)) + " with an empty cache";
        holds("first visit to the list, bytes", FIRST_KILOBYTES, middle(known, Visit::onWire), control);
        holds("first visit through the sign-in to the list, bytes", FIRST_KILOBYTES, way, control);
        Verdict.of(
                        "P6",
                        "first visit to the list, requests",
                        "<= " + FIRST_REQUESTS,
                        spread(known, Visit::requests),
                        spread(all.get(4), Visit::requests) + " with an empty cache",
                        middle(known, Visit::requests) <= FIRST_REQUESTS)
                .addTo(ROWS);
        holds("return visit to the list, bytes", RETURN_KILOBYTES, middle(again, Visit::onWire), control);
    }

    private static void holds(String what, int limit, long bytes, String control) throws IOException {
        Verdict.of("P6", what, "<= %d KB".formatted(limit), kilobytes(bytes), control, bytes <= limit * KILOBYTE)
                .addTo(ROWS);
    }

    private static long middle(List<Visit> all, ToLongFunction<Visit> figure) {
        return Math.round(PageTimes.median(all.stream().mapToDouble(figure::applyAsLong)));
    }

    private static String spread(List<Visit> all, ToLongFunction<Visit> figure) {
        var sorted = all.stream().mapToLong(figure).sorted().toArray();
        var middle = middle(all, figure);
        return sorted[0] == sorted[sorted.length - 1]
                ? "%,d".formatted(middle)
                : "%,d (%,d to %,d)".formatted(middle, sorted[0], sorted[sorted.length - 1]);
    }

    private static String kilobytes(long bytes) {
        return "%.1f KB".formatted(bytes / (double) KILOBYTE);
    }

    private static String listed(Visit visit) {
        return visit.answers().stream()
                .map(answer -> "- %,d %s".formatted(answer.bytes(), answer.url().replaceFirst("^http://[^/]+", "")))
                .collect(Collectors.joining("\n"));
    }
}
