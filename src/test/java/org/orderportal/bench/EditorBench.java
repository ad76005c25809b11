package org.orderportal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.orderportal.LongOrder;
import org.orderportal.PackagedPortal;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what the lines of an order cost in the editor of its response: memory and bytes with 20 lines and with 10,000,
 * the way to a line far down, and the rules. Everything is a count, or a ratio of two figures of one run.
 */
final class EditorBench {

    static final int FEW = 20;
    static final int SOME = 1_000;
    static final int MANY = 10_000;

    private static final Path HOME = Path.of("target", "bench", "editor");
    private static final String PERSON = "anna@norrskog.example";
    private static final String PASSWORD = "harbour-lantern";
    private static final int FAR = 8_999;

    /** So many long forms fill what the portal keeps of forms in all, whatever was there before. */
    private static final int FILLERS = 4;

    private final PackagedPortal portal;
    private final int sessions;
    private final EditorTable table;
    private final List<ProtocolBrowser> browsers = new ArrayList<>();

    private EditorBench(PackagedPortal portal, int sessions, EditorTable table) {
        this.portal = portal;
        this.sessions = sessions;
        this.table = table;
    }

    public static void main(String[] arguments) throws Exception {
        var sessions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        var table = new EditorTable();
        var jar = TrainedJar.prepare();
        try (var portal = PackagedPortal.start(jar.jar(), HOME.resolve("data"), jar.javaOptions())
                .awaitWords("The demo is ready")) {
            new EditorBench(portal, sessions, table).run();
        }
        new RulesBench(rounds).addTo(table);
        System.out.println(
                table.write(Path.of("target", "bench", "editor.md"), Path.of("target", "bench", "editor.rows")));
        System.exit(0);
    }

    private void run() throws Exception {
        var few = post(FEW);
        var some = post(SOME);
        var many = post(MANY);
        for (var warm : List.of(few, some, many, few, many)) {
            try (var browser = signIn()) {
                open(browser, warm);
            }
        }
        measureHeap(few, some, many);
        measureWay(many);
        browsers.forEach(ProtocolBrowser::close);
    }

    private String post(int lines) throws InterruptedException {
        var number = "LINES-" + lines;
        try (var client = new OrderClient(portal)) {
            return client.post(number, LongOrder.numbered(number, lines))
                    .orElseThrow(() -> new IllegalStateException("The portal did not take " + number))
                    .id();
        }
    }

    /**
     * Sessions with a few lines and with many in turns, so that neither profits from what the others left behind. What the
     * portal keeps of forms in all is full of the same before each reading, and so in no session's figure.
     */
    private void measureHeap(String few, String some, String many) throws Exception {
        var heap = new LiveHeap(portal.pid());
        var fillers = new ArrayList<ProtocolBrowser>();
        for (int filler = 0; filler < FILLERS; filler++) {
            fillers.add(signIn());
        }
        Runnable settle = () -> fillers.forEach(filler -> open(filler, many));
        settle.run();
        var withFew = new Opened(heap, settle, few);
        var withMany = new Opened(heap, settle, many);
        var withSome = new Opened(heap, settle, some);
        for (int half = 0; half < 2; half++) {
            withFew.add(sessions / 2);
            withMany.add(sessions / 2);
            withSome.add(sessions / 2);
        }
        table.addHeap(withFew.least(), withSome.greatest(), withMany.greatest());
        table.addBytes(withFew.bytes, withSome.bytes, withMany.bytes);
        table.addNote(
                "Live heap in KB a session, %d sessions each, opened in two halves, of which the least with few lines and the greatest with many are compared: %s with %,d lines, %s with %,d, %s with %,d. Of the forms in use the portal keeps so much in all, a tenth of its heap at most, which is in none of these."
                        .formatted(sessions, withFew.halves(), FEW, withSome.halves(), SOME, withMany.halves(), MANY));
    }

    /** To a line nobody has looked at: until it is there, edited, and kept for whoever opens the draft next. */
    private void measureWay(String many) {
        var browser = signIn();
        open(browser, many);
        browser.countAnew();
        var screen = browser.scroll(FAR);
        browser.type(screen.cell(FAR, "acceptedRow"), "accepted", "249");
        var trips = browser.requests();

        var other = signIn();
        open(other, many);
        var kept = other.scroll(FAR).cell(FAR, "accepted");
        if (!kept.equals("249")) {
            throw new BrokenPage("Line %d says %s".formatted(FAR + 1, kept));
        }
        table.addTrips(trips);
    }

    private ProtocolBrowser signIn() {
        var browser = ProtocolBrowser.signIn(portal::url, PERSON, PASSWORD);
        browsers.add(browser);
        return browser;
    }

    private static void open(ProtocolBrowser browser, String order) {
        browser.countAnew();
        var screen = browser.go("/orders/" + order + "/response");
        if (screen.lineGrid() == 0 || screen.received() == 0) {
            throw new BrokenPage("There is no editor for " + order);
        }
    }

    /** Sessions that have the editor of one order open, and what each added to the heap and to the wire. */
    private final class Opened {

        private final LiveHeap heap;
        private final Runnable settle;
        private final String order;
        private final List<Long> heaps = new ArrayList<>();
        private long bytes;

        Opened(LiveHeap heap, Runnable settle, String order) {
            this.heap = heap;
            this.settle = settle;
            this.order = order;
        }

        void add(int count) throws Exception {
            var before = settled();
            for (int session = 0; session < count; session++) {
                var browser = signIn();
                open(browser, order);
                bytes = browser.bytes();
            }
            heaps.add((settled() - before) / count);
        }

        private long settled() throws Exception {
            settle.run();
            return heap.bytes();
        }

        /** Of the halves; a session that the portal gives up meanwhile, since its browser is silent, makes one less. */
        long least() {
            return Collections.min(heaps);
        }

        long greatest() {
            return Collections.max(heaps);
        }

        String halves() {
            return heaps.stream().map(bytes -> "%,d".formatted(bytes / 1024)).collect(Collectors.joining(" and "));
        }
    }
}
