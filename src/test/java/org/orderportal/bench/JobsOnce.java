package org.orderportal.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.cluster.Database;
import org.orderportal.cluster.Node;
import org.orderportal.cluster.Nodes;
import org.orderportal.cluster.Unlocked;
import org.orderportal.document.Drafts;
import org.orderportal.document.SendingOffice;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.Letter;
import org.orderportal.identity.Users;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.orderportal.prove.Row;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Two nodes with all their jobs look at one drop folder, one outbox and one heap of news, many times a second: each file is
 * taken in once, each document pushed once, each mail sent once. In the control the databases' locks, which the claims
 * are made of, are taken out of every statement, and the database does not stand in for them.
 */
final class JobsOnce {

    private static final Path HOME = Path.of("target", "prove", "jobs-once");
    private static final List<String> JOBS =
            List.of("dropFolder", "outboxWorker", "notificationJobs", "mailWorker", "overdueSweep", "recovery");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PEOPLE = 30;
    private static final String PAST = "2026-01-01";
    private static final String LATER = "2999-01-01";

    /** MariaDB 11 refuses to change what another one changed since it was read, which would stand in for the locks. */
    private static final String BLIND = ", session innodb_snapshot_isolation=0";

    private record Done(
            int files, int messages, int documents, int pushedAgain, int mails, int mailsDue, int mailedAgain) {}

    private JobsOnce() {}

    public static void main(String[] arguments) throws Exception {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        var done = run("jobs", "", count, context -> {});
        var control = run("jobs_control", BLIND, count, Unlocked::takeOver);
        var proof = new Row("jobs-once");
        proof.add(
                "jobs",
                "two nodes: %d files in the drop folder, %d documents to push, %d mails"
                                .formatted(done.files, done.documents, done.mails)
                        + Database.inWords(),
                "each once",
                "%d messages of %d files, %d pushed again, %d mailed again"
                        .formatted(done.messages, done.files, done.pushedAgain, done.mailedAgain),
                done.messages == done.files
                        && done.documents == count
                        && done.mails > 0
                        && done.mails == done.mailsDue
                        && done.pushedAgain == 0
                        && done.mailedAgain == 0,
                "without locks: %d of %d pushed again, %d of %d mailed again"
                        .formatted(control.pushedAgain, control.documents, control.mailedAgain, control.mails),
                control.pushedAgain > 0 && control.mailedAgain > 0);
        proof.remark("Files have no control here: a node claims one by moving it, which no statement takes part in.");
        proof.end();
    }

    private static Done run(String name, String more, int count, Consumer<GenericApplicationContext> changes)
            throws Exception {
        var home = HOME.resolve(name);
        FileSystemUtils.deleteRecursively(home);
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try (var receiver = new Receiver(false)) {
            var settings = settings(name, home, post.getSmtp().getPort());
            settings.compute("spring.datasource.hikari.connection-init-sql", (key, set) -> set + more);
            var letter = Letter.unique();
            // Made by a node without jobs, and due when both of the others look for work.
            try (var office = Node.start(settings, context -> {})) {
                prepare(office, letter, receiver.url(), count);
            }
            try (var nodes = Nodes.start(2, settings, changes)) {
                nodes.forEach(node -> JOBS.forEach(job -> node.beans().getBean(job)));
                var database = nodes.getFirst().get(JdbcClient.class);
                drop(home, letter, count);
                oneByOne(database, "outbox");
                await(
                        "files taken in",
                        () -> number(
                                        database,
                                        "select count(*) from message where channel = 'DROP_FOLDER' and status <> 'RECEIVED'")
                                >= count);
                await(
                        "documents delivered",
                        () -> number(database, "select count(*) from outbox where state <> 'DELIVERED'") == 0);
                await(
                        "news spread",
                        () -> number(database, "select count(*) from notification_fact where spread_at is null") == 0);
                oneByOne(database, "notification_mail");
                await(
                        "mails sent",
                        () -> number(
                                        database,
                                        "select count(*) from notification_mail where state in ('WAITING', 'UNDER_WAY')")
                                == 0);
                return look(database, count, receiver, post);
            }
        } finally {
            post.stop();
        }
    }

    private static Map<String, Object> settings(String name, Path home, int mailPort) {
        var settings = Database.empty(name);
        settings.put("portal.data", home.toString());
        settings.put("portal.push.internal-addresses", "true");
        settings.put("portal.outbox.poll", "PT0.005S");
        settings.put("portal.drop-folder.poll", "PT0.05S");
        settings.put("portal.notifications.every", "PT0.005S");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", String.valueOf(mailPort));
        settings.put("portal.mail.from", "Order Portal <portal@operator.example>");
        return settings;
    }

    private static void prepare(Node office, Letter letter, String url, int count) {
        var desk = Desk.of(office.beans());
        var supplier = desk.connectSupplier(letter);
        desk.connectBuyer(letter);
        people(office, supplier);
        var orders = new ArrayList<OrderId>();
        for (var number = 0; number < count; number++) {
            orders.add(desk.take(letter.numbered("SEND-" + number).orderBytes()).order());
        }
        var database = office.get(JdbcClient.class);
        pushTo(database, url);
        send(office, supplier, orders);
        database.sql("update outbox set not_before = :past, next_try_at = :later")
                .param("past", PAST)
                .param("later", LATER)
                .update();
    }

    private static void drop(Path home, Letter letter, int count) throws IOException {
        var in = Files.createDirectories(home.resolve("drop/in"));
        for (var number = 0; number < count; number++) {
            Files.write(
                    in.resolve(number + ".xml"),
                    letter.numbered("DROP-" + number).orderBytes());
        }
    }

    /** Both look all the time: what is due alone is wanted by both, where many would be shared out. */
    private static void oneByOne(JdbcClient database, String table) {
        var waiting = database.sql("select id from " + table + " where state = 'WAITING'")
                .query(Long.class)
                .list();
        for (var id : waiting) {
            database.sql("update " + table + " set next_try_at = :past where id = :id")
                    .param("past", PAST)
                    .param("id", id)
                    .update();
        }
    }

    private static void people(Node office, CompanyId supplier) {
        for (var person = 0; person < PEOPLE; person++) {
            var name = "Person " + person;
            office.get(AsSystem.class)
                    .run(() -> office.get(Users.class)
                            .create(
                                    name,
                                    UUID.randomUUID() + "@example.com",
                                    Role.SUPPLIER_USER,
                                    Set.of(supplier),
                                    Locale.ENGLISH,
                                    ZoneId.of("Europe/Stockholm"),
                                    "harbour-lantern-of-" + name));
        }
    }

    private static void send(Node office, CompanyId supplier, List<OrderId> orders) {
        var sending = office.beans().getAutowireCapableBeanFactory().createBean(SendingOffice.class);
        var drafts = office.get(Drafts.class);
        Acting.supplier(supplier).call(() -> {
            orders.forEach(order -> sending.send(drafts.open(DocumentKind.ORDER_RESPONSE, order), 1));
            return true;
        });
    }

    /** How every buyer wants documents, from now on. */
    private static void pushTo(JdbcClient database, String url) {
        database.sql("""
                insert into buyer_channel (buyer_id, version, way, push_url, push_secret, mail_language, takes_responses,
                    changed_at, changed_by)
                select distinct buyer_id, 0, 'HTTP_PUSH', :url, :secret, 'en', true, '2026-01-01', 'JobsOnce'
                from purchase_order""")
                .param("url", url)
                .param("secret", "0123456789abcdef".repeat(4))
                .update();
    }

    private static Done look(JdbcClient database, int count, Receiver receiver, GreenMail post) throws Exception {
        var mails = post.getReceivedMessages();
        var ids = new HashSet<String>();
        for (var mail : mails) {
            ids.add(mail.getMessageID());
        }
        return new Done(
                count,
                (int) number(database, "select count(*) from message where channel = 'DROP_FOLDER'"),
                receiver.documents().size(),
                receiver.repeats(),
                ids.size(),
                (int) number(database, "select count(*) from notification_mail"),
                mails.length - ids.size());
    }

    private static long number(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static void await(String what, BooleanSupplier met) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not in time: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
