package org.orderportal.prove;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.orderportal.Application;
import org.orderportal.base.IdText;
import org.orderportal.bench.Verdict;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes messages of the screens' own protocol by hand, as somebody does who is signed in and means harm, and looks
 * whether anything in the database is another thing afterwards. No message is one that a page would send: none uses a
 * part that is there, enabled and shown, as it is meant.
 */
final class HostileMessages {

    private static final Set<String> WANTED_KINDS = Set.of("disabled", "hidden", "huge range", "foreign node");
    private static final String PASSWORD = "harbour-lantern";
    private static final Pattern INSIDE =
            Pattern.compile("\\bat (org|com|java)\\.[\\w.$]+\\(|Exception\\b|java\\.(lang|util)\\.|SQLState|org\\.h2");
    private static final int MOST_ROWS = 500;
    private static final List<String> LISTS = List.of("/orders", "/documents");

    /** A page is opened anew after so many. */
    private static final int OF_A_PAGE = 200;

    private final Row row = new Row("messages");
    private final Random random = new Random(3);
    private final int wanted;
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int mostRows;
    private int reopened;

    private HostileMessages(int wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws Exception {
        new HostileMessages(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000).run();
    }

    private void run() throws Exception {
        var data = Row.folder("messages-data");
        try (var portal = SpringApplication.run(
                Application.class,
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--portal.data=" + data.toAbsolutePath(),
                "--portal.outbox.poll=P1D",
                "--portal.overdue.every=P1D",
                "--logging.level.root=ERROR",
                "--vaadin.productionMode=true")) {
            attack(portal);
        }
        row.end();
    }

    private void attack(ConfigurableApplicationContext portal) throws InterruptedException {
        var origin = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port");
        var tables = new Tables(portal.getBean(JdbcClient.class));
        try (var attacker = new HostilePage.Browser(origin, "erik@norrskog.example", PASSWORD);
                var other = new HostilePage.Browser(origin, "maria@portal.example", PASSWORD)) {
            var othersPage = other.open("/orders");
            tables.whenQuiet();
            var routes = routes(tables);
            routes.forEach(attacker::open);
            var before = tables.whenQuiet();
            send(attacker, othersPage, routes);
            var after = tables.whenQuiet();
            var changed = Tables.differences(before, after);
            press(attacker, routes);
            var control = Tables.differences(after, tables.whenQuiet());
            judge(changed, control, before.size());
        }
    }

    /** The lists, and pages of orders and documents that are the attacker's and of such that are not. */
    private static List<String> routes(Tables tables) {
        var routes = new ArrayList<>(LISTS);
        routes.addAll(List.of("/upload", "/settings/profile", "/settings/users"));
        tables.toAnswer().forEach(id -> routes.add("/orders/" + id));
        for (var whose : List.of("=", "<>")) {
            tables.ids("purchase_order", whose, 12).forEach(id -> routes.add("/orders/" + id));
            tables.ids("document", whose, 6).forEach(id -> routes.add("/documents/" + id));
        }
        return routes;
    }

    private void send(HostilePage.Browser attacker, HostilePage others, List<String> routes) {
        var writer = new MessageWriter(random, others);
        HostilePage page = null;
        HostilePage beside = null;
        for (var number = 0; number < wanted; number++) {
            if (page == null || page.ended || number % OF_A_PAGE == 0) {
                reopened++;
                page = attacker.open(any(routes));
                beside = attacker.open(any(routes));
            }
            var message = writer.next(page, beside);
            var answer = message.send();
            kinds.merge(message.kind(), 1, Integer::sum);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            mostRows = Math.max(mostRows, HostilePage.rows(answer.body()));
            if (INSIDE.matcher(answer.body()).find() && leaks.size() < 20) {
                leaks.add(message.kind() + ": " + shortened(answer.body()));
            }
        }
    }

    /** Every third is a list: only those can be asked for a range. */
    private String any(List<String> routes) {
        var among = random.nextInt(3) == 0 ? LISTS : routes;
        return among.get(random.nextInt(among.size()));
    }

    /** What a person does: it has to change something, or nothing would be noticed. */
    private void press(HostilePage.Browser attacker, List<String> routes) {
        var pressed = 0;
        var ended = 0;
        var answers = new TreeMap<Integer, Integer>();
        for (var route : routes) {
            var page = attacker.open(route);
            // Those of the page as it was opened: what is pressed may add others.
            var buttons = page.tags.entrySet().stream()
                    .filter(element -> element.getValue().equals("vaadin-button"))
                    .map(Map.Entry::getKey)
                    .filter(element -> !page.disabled.contains(element))
                    .limit(20)
                    .toList();
            for (var button : buttons) {
                answers.merge(
                        page.say(MessageWriter.event(button, "click", Map.of())).statusCode(), 1, Integer::sum);
            }
            pressed += buttons.size();
            ended += page.ended ? 1 : 0;
        }
        row.remark("Control: " + pressed + " buttons of " + routes.size() + " pages, of which " + ended
                + " ended; answers: " + answers + "\n");
    }

    private void judge(List<String> changed, List<String> control, int tables) {
        var sent = kinds.values().stream().mapToInt(Integer::intValue).sum();
        row.add(Verdict.of(
                "S3",
                "tables that %,d hostile messages changed".formatted(sent),
                "none of " + tables,
                changed.isEmpty() ? "0" : String.valueOf(changed),
                "the enabled buttons of the same pages changed " + control,
                changed.isEmpty() && !control.isEmpty() && kinds.keySet().containsAll(WANTED_KINDS)));
        row.add(Verdict.of(
                "S3",
                "answers with anything of the inside in them",
                "0",
                String.valueOf(leaks.size()),
                "a real stack trace is found: " + isFound(),
                leaks.isEmpty() && isFound()));
        row.add(Verdict.of(
                "S3",
                "rows of a list in one answer, at most",
                "<= " + MOST_ROWS,
                String.valueOf(mostRows),
                "asked for up to 2,147,483,647",
                mostRows <= MOST_ROWS && mostRows > 0));
        row.remark("Kinds: " + kinds + "\n\nAnswers: " + statuses + "; pages opened: " + 2 * reopened);
        leaks.forEach(leak -> row.remark("- " + leak));
    }

    private static boolean isFound() {
        var trace = new StringWriter();
        new IllegalStateException("Refused").printStackTrace(new PrintWriter(trace));
        return INSIDE.matcher(trace.toString()).find();
    }

    private static String shortened(String text) {
        var inside = INSIDE.matcher(text);
        var at = inside.find() ? Math.max(0, inside.start() - 150) : 0;
        return text.substring(at, Math.min(text.length(), at + 400)).replace('\n', ' ');
    }

    /** All tables of the portal, but those that say who was here when. */
    private static final class Tables {

        private static final List<String> WHO_IS_HERE =
                List.of("sign_in", "document_presence", "review_presence", "node_claim");

        private static final String MOST_ORDERS = "(select supplier_id from purchase_order group by supplier_id"
                + " order by count(*) desc fetch first 1 row only)";

        private final JdbcClient database;

        Tables(JdbcClient database) {
            this.database = database;
        }

        /** Of the attacker's own company, which has the most orders, or of others ({@code <>}): of all ages. */
        List<String> ids(String table, String whose, int many) {
            return texts("select id from " + table + " where supplier_id " + whose + MOST_ORDERS
                    + " order by mod(id, 97), id fetch first " + many + " rows only");
        }

        /** The newest of their orders that can be accepted: a page with a button that changes something. */
        List<String> toAnswer() {
            return texts("select id from purchase_order where supplier_id = " + MOST_ORDERS
                    + " and folder = 'INBOX' and respondable = true and change_requested = false"
                    + " and cancel_requested = false order by received_at desc fetch first 3 rows only");
        }

        private List<String> texts(String ids) {
            return database.sql(ids).query(Long.class).list().stream()
                    .map(IdText::of)
                    .toList();
        }

        /** A sum over each, as soon as what goes on by itself has come to rest. */
        Map<String, Long> whenQuiet() throws InterruptedException {
            var before = sums();
            for (var look = 0; look < 40; look++) {
                Thread.sleep(3_000);
                var now = sums();
                if (now.equals(before)) {
                    return now;
                }
                before = now;
            }
            throw new IllegalStateException("The portal does not come to rest");
        }

        private Map<String, Long> sums() {
            var sums = new LinkedHashMap<String, Long>();
            database
                    .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(table -> WHO_IS_HERE.stream().noneMatch(table::equalsIgnoreCase))
                    .forEach(table -> sums.put(table, sum(table)));
            return sums;
        }

        /** Whatever the order of the rows. */
        private long sum(String table) {
            var sum = new long[1];
            database.sql("select * from \"" + table + "\"").query(row -> {
                var columns = row.getMetaData().getColumnCount();
                var hash = 7L;
                for (var column = 1; column <= columns; column++) {
                    hash = 31 * hash + String.valueOf(row.getString(column)).hashCode();
                }
                sum[0] += hash * 0x9E3779B97F4A7C15L + 1;
            });
            return sum[0];
        }

        static List<String> differences(Map<String, Long> before, Map<String, Long> after) {
            return before.keySet().stream()
                    .filter(table -> !before.get(table).equals(after.get(table)))
                    .toList();
        }
    }
}
