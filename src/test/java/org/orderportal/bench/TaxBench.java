package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Measures what the framework takes: a page of the list against the same rows as JSON out of the same process, and a
 * click against a request for nothing. In turns, by processor time.
 */
final class TaxBench {

    private static final Path HOME = Path.of("target", "bench", "tax");
    private static final Path TABLE = Path.of("target", "bench", "tax.rows");
    private static final Map<String, Integer> DEFAULTS =
            Map.of("orders", 2_000, "rounds", 9, "pages", 40, "warm", 1_500);
    /** As many as the list shows at once: the inbox of the seed's account manager has more. */
    private static final int ROWS = ListBench.ROWS;

    /** An answer that only says "heard" is shorter. */
    private static final int SAYS_SOMETHING = 300;

    private static final double PAGE_LIMIT = 4;
    private static final double CLICK_LIMIT = 2.5;

    private final Options options;
    private final ProtocolBrowser browser;
    private final ProcessorTime time;
    private final PageTimes page = new PageTimes();
    private final PageTimes json = new PageTimes();
    private final PageTimes click = new PageTimes();
    private final PageTimes bare = new PageTimes();

    private TaxBench(Options options, ProtocolBrowser browser, ProcessorTime time) {
        this.options = options;
        this.browser = browser;
        this.time = time;
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
        try (var portal = ControlClasses.start(jar, HOME.resolve("data"), jar.javaOptions(), settings);
                var browser =
                        ProtocolBrowser.signIn(portal::url, SeedPeople.ACCOUNT_MANAGER.email(), SeedPeople.PASSWORD)) {
            new TaxBench(options, browser, new ProcessorTime(portal.pid())).run();
        }
        System.exit(0);
    }

    private void run() throws IOException {
        var warm = options.number("warm");
        for (int time = 0; time < warm; time++) {
            page(time);
            json(time);
            click(0);
            click(1);
            bare(time);
        }
        for (int round = 0; round < options.number("rounds"); round++) {
            var turns = new ArrayList<Runnable>(List.of(
                    () -> measure(page, this::page),
                    () -> measure(json, this::json),
                    () -> measure(click, this::click),
                    () -> measure(bare, this::bare)));
            Collections.rotate(turns, round);
            turns.forEach(Runnable::run);
        }
        report();
    }

    private void measure(PageTimes figure, IntConsumer work) {
        figure.measure(time, ProcessorTime.none(), options.number("pages"), work);
    }

    private void page(int number) {
        var shown = browser.show("sort=" + (number % 2 == 0 ? "-" : "") + "received")
                .orders()
                .size();
        if (shown < ROWS) {
            throw new BrokenPage("Only %d rows".formatted(shown));
        }
    }

    private void json(int number) {
        var answer = browser.fetch("/bench/rows?limit=%d&descending=%b".formatted(rows(), number % 2 == 0));
        if (answer.split("\"supplierName\"", -1).length - 1 != rows()) {
            throw new BrokenPage("The control has other rows: " + answer.substring(0, Math.min(400, answer.length())));
        }
    }

    /** As many as the page showed last: it reads a screen ahead. */
    private int rows() {
        return Math.max(ROWS, browser.screen().orders().size());
    }

    private void click(int number) {
        if (browser.screen().received() == 0) {
            throw new BrokenPage("There is no row to tick");
        }
        browser.countAnew();
        browser.tick(1, number % 2 == 0);
        if (browser.bytes() < SAYS_SOMETHING) {
            throw new BrokenPage("The tick changed nothing on the screen");
        }
    }

    private void bare(int number) {
        if (!browser.fetch("/bench/bare?" + number).contains("here")) {
            throw new BrokenPage("The control does not answer");
        }
    }

    private void report() throws IOException {
        System.out.printf(
                "Milliseconds of processor time, medians of %d rounds of %d: page of %d rows %.2f, as JSON %.2f, click %.2f, bare request %.2f%n",
                options.number("rounds"),
                options.number("pages"),
                rows(),
                page.portal(),
                json.portal(),
                click.portal(),
                bare.portal());
        add("list page of %d rows".formatted(rows()), PAGE_LIMIT, page, json, "the same as JSON");
        add("a click (a row is ticked)", CLICK_LIMIT, click, bare, "a bare request");
        System.out.println(Verdict.table(Verdict.in(TABLE)));
    }

    private static void add(String what, double limit, PageTimes one, PageTimes other, String control)
            throws IOException {
        Verdict.of(
                        "P3",
                        what + ", processor time",
                        "<= %s x".formatted(limit),
                        "%.2f x (%s)".formatted(one.ratioTo(other), one.spreadTo(other)),
                        "%s: %.2f ms against %.2f ms".formatted(control, one.portal(), other.portal()),
                        one.ratioTo(other) <= limit)
                .addTo(TABLE);
    }
}
