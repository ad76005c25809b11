package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderHappened;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told by mail: at once, in the digest of the day, and what becomes of mail that is not taken. */
@SpringBootTest
class NotificationMailTest {

    @Autowired
    News news;

    @Autowired
    OrderSamples samples;

    @Autowired
    NotificationSettings settings;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationMails mails;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    @Autowired
    JdbcClient database;

    private MailOffice office;
    private Company buyer;
    private Company supplier;
    private Somebody anna;

    @BeforeEach
    void a_mail_server(@Autowired BeanFactory beans) {
        news.spread();
        office = new MailOffice(beans);
        office.open();
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        anna = news.person("Anna", Role.SUPPLIER_USER, supplier);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private MimeMessage only(Somebody person) {
        assertThat(office.received(person)).hasSize(1);
        return office.received(person).getFirst();
    }

    private void sendAtOnce() {
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));
        office.work();
    }

    @Test
    void a_mail_at_once_names_what_happened_and_leads_to_it_in_its_readers_language() throws Exception {
        var erik = news.person("Erik", Role.SUPPLIER_USER, Texts.SWEDISH, "Europe/Stockholm", supplier);
        samples.order("PO-1", buyer, supplier);
        office.spread();
        assertThat(office.work()).as("more may come within the minute").isZero();
        office.clock.forward(Duration.ofMinutes(1));
        office.work();
        office.work();

        var mail = only(anna);
        assertThat(mail.getSubject()).isEqualTo("New order PO-1 from Region Nordmark");
        assertThat(mail.getFrom()[0]).hasToString("Order Portal <portal@operator.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(MailOffice.plain(mail))
                .contains("It came in ", "Answer the order: " + MailOffice.PORTAL + "/notifications/open/")
                .contains(MailOffice.PORTAL + "/settings/notifications");
        assertThat(MailOffice.html(mail)).contains("<a href=\"" + MailOffice.PORTAL + "/notifications/open/");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://orders.example/settings/notifications>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(only(erik).getSubject()).isEqualTo("Ny order PO-1 från Region Nordmark");
        assertThat(MailOffice.plain(only(erik))).contains("Besvara ordern", "Den kom in ");
    }

    @Test
    void thirty_orders_are_one_mail_and_what_joins_within_the_minute_goes_with_them() throws Exception {
        samples.orders(20, buyer, supplier);
        office.spread();
        office.clock.forward(Duration.ofSeconds(40));
        for (int i = 1; i <= 10; i++) {
            samples.order("PO-B" + i, buyer, supplier);
        }
        office.spread();
        office.clock.forward(Duration.ofSeconds(20));
        office.work();

        assertThat(only(anna).getSubject()).isEqualTo("30 new orders");
        assertThat(MailOffice.plain(only(anna))).contains("PO-0001", "PO-B10");
    }

    @Test
    void a_digest_comes_in_the_morning_by_order_without_what_was_read_meanwhile() throws Exception {
        var mikko = news.person("Mikko", Role.SUPPLIER_USER, Locale.ENGLISH, "Europe/Helsinki", supplier);
        for (var occasion : List.of(Occasion.ORDER_RECEIVED, Occasion.ORDER_CHANGED)) {
            mikko.run(() -> settings.choose(occasion, Way.DIGEST));
            anna.run(() -> settings.choose(occasion, Way.OFF));
        }
        office.clock.moveTo(Instant.parse("2026-11-25T10:00:00Z"));
        var first = samples.order("PO-1", buyer, supplier);
        var second = samples.order("PO-2", buyer, supplier);
        change(first, "C-1");
        change(second, "C-2");
        change(first, "C-3");
        office.spread();
        readOne(mikko, "C-2");

        office.workAt(Instant.parse("2026-11-26T04:59:59Z"));
        assertThat(office.received(mikko)).as("before seven in Helsinki").isEmpty();
        office.workAt(Instant.parse("2026-11-26T05:00:00Z"));

        assertThat(only(mikko).getSubject()).isEqualTo("Your day: 4 notifications");
        var plain = MailOffice.plain(only(mikko));
        assertThat(plain)
                .containsSubsequence(
                        "== Order PO-1 · Region Nordmark ==",
                        "New order PO-1",
                        "order change C-1",
                        "order change C-3",
                        "== Order PO-2 · Region Nordmark ==",
                        "New order PO-2")
                .doesNotContain("C-2");
        assertThat(office.received(anna)).isEmpty();
    }

    private void change(OrderId order, String number) {
        news.publish(new OrderHappened(
                order,
                supplier.id(),
                office.clock.instant().plusMillis(number.hashCode()),
                OrderHappened.CHANGE_ARRIVED,
                List.of(number)));
    }

    private void readOne(Somebody person, String number) {
        person.call(() -> notifications.list(true, 0, 100)).stream()
                .filter(entry -> entry.told().getFirst().notice().arguments().contains(number))
                .forEach(entry -> person.run(() -> notifications.markRead(entry.id())));
    }

    @Test
    void a_digest_of_what_was_all_read_is_not_sent() {
        anna.run(() -> settings.choose(Occasion.ORDER_RECEIVED, Way.DIGEST));
        samples.order("PO-1", buyer, supplier);
        office.spread();
        anna.run(notifications::markAllRead);
        office.clock.forward(Duration.ofDays(4));

        assertThat(office.work()).isEqualTo(1);
        assertThat(office.received(anna)).isEmpty();
    }

    @Test
    void what_a_buyer_is_called_is_text_and_nothing_else() throws Exception {
        samples.order("PO-1", samples.company("<img src=x onerror=alert(1)> & Sons"), supplier);
        sendAtOnce();

        assertThat(MailOffice.html(only(anna)))
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; Sons")
                .doesNotContain("<img");
    }

    @Test
    void who_has_left_the_company_before_the_mail_goes_out_gets_none() {
        samples.order("PO-1", buyer, supplier);
        office.spread();
        var other = samples.company("Elsewhere AB");
        asSystem.run(() -> {
            var account = users.get(new UserId(anna.user().id()));
            users.change(account.id(), account.version(), "Anna", Role.SUPPLIER_USER, Set.of(other.id()));
        });
        office.clock.forward(Duration.ofMinutes(1));

        assertThat(office.work()).isEqualTo(1);
        assertThat(office.received(anna)).isEmpty();
    }

    @Test
    void a_mail_that_the_server_refuses_is_shown_with_its_answer_and_sent_again_when_that_is_mended() throws Exception {
        var johan = news.person("Johan", Role.ADMINISTRATOR);
        var sten = news.person("Sten", Role.SUPPLIER_USER, samples.company("Another supplier"));
        try (var refusing = new RefusingMailServer("550 5.1.1 No such user here")) {
            office.mailTo(refusing.port());
            samples.order("PO-1", buyer, supplier);
            sendAtOnce();
        }
        news.spread();

        var failed = anna.call(mails::ownFailed);
        assertThat(failed).hasSize(1);
        assertThat(failed.getFirst().error()).isEqualTo("notification.mail.error.REFUSED");
        assertThat(failed.getFirst().errorArguments()).containsExactly("550 5.1.1 No such user here");
        assertThat(news.of(anna)).contains("A mail to you could not be delivered");
        assertThat(news.of(johan)).contains("A mail to " + anna.user().email() + " could not be delivered");
        assertThat(johan.call(() -> mails.list(true, 0, 10)))
                .filteredOn(mail -> mail.address().equals(anna.user().email()))
                .extracting(MailSummary::state, MailSummary::attempts, MailSummary::facts)
                .containsExactly(tuple(MailState.FAILED, 1, 1));
        var id = failed.getFirst().id();
        assertThat(sten.call(mails::ownFailed)).isEmpty();
        assertThatThrownBy(() -> sten.run(() -> mails.sendAgain(id))).isInstanceOf(NotFound.class);

        office.reopen();
        johan.run(() -> mails.sendAgain(id));
        office.clock.forward(Duration.ofSeconds(5));
        office.work();

        assertThat(only(anna).getSubject()).isEqualTo("New order PO-1 from Region Nordmark");
        assertThat(anna.call(mails::ownFailed)).isEmpty();
        assertThatThrownBy(() -> johan.run(() -> mails.sendAgain(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_mail_server_that_is_down_is_tried_ever_more_seldom_and_then_given_up() {
        samples.order("PO-1", buyer, supplier);
        office.close();
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));
        var pauses = new ArrayList<Duration>();

        office.work();
        while (nextTry() != null) {
            pauses.add(Duration.between(office.clock.instant(), nextTry()));
            office.workAt(nextTry());
        }

        assertThat(pauses).isSorted().hasSize(5);
        assertThat(anna.call(mails::ownFailed)).hasSize(1);
        assertThat(anna.call(mails::ownFailed).getFirst().attempts()).isEqualTo(6);
        assertThat(anna.call(mails::ownFailed).getFirst().error()).isEqualTo("notification.mail.error.NOT_SENT");
    }

    private Instant nextTry() {
        return asSystem.call(() -> mails.list(true, 0, 10)).getFirst().nextTry();
    }

    @Test
    void workers_at_the_same_moment_send_each_mail_once() throws Exception {
        var people = new ArrayList<>(List.of(anna));
        for (int i = 0; i < 6; i++) {
            people.add(news.person("Person " + i, Role.SUPPLIER_USER, supplier));
        }
        samples.order("PO-1", buyer, supplier);
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));

        var start = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4)
                    .mapToObj(node -> threads.submit(() -> {
                        start.await();
                        return office.work();
                    }))
                    .toList();
            for (var each : running) {
                each.get();
            }
        }

        assertThat(people)
                .allSatisfy(person -> assertThat(office.received(person)).hasSize(1));
    }

    @Test
    void what_a_worker_that_died_had_taken_goes_out_later_and_bears_the_same_id() throws Exception {
        samples.order("PO-1", buyer, supplier);
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));
        var lost = office.claims().take(10);
        assertThat(office.work()).isZero();
        office.clock.forward(MailClaims.LEASE);
        office.work();
        lost.forEach(office.sending()::send);

        assertThat(office.received(anna)).hasSize(2);
        assertThat(office.received(anna).get(0).getMessageID())
                .as("whoever gets it twice knows it by its id")
                .isEqualTo(office.received(anna).get(1).getMessageID());
        assertThat(asSystem.call(() -> mails.list(false, 0, 10)))
                .extracting(MailSummary::state)
                .containsOnly(MailState.SENT);
    }

    @Test
    void without_a_mail_server_people_are_told_in_the_portal_and_no_mail_is_made() {
        samples.order("PO-1", buyer, supplier);
        news.spread();

        assertThat(news.of(anna)).hasSize(1);
        assertThat(asSystem.call(() -> mails.list(false, 0, 10))).isEmpty();
        assertThat(anna.call(settings::canMail)).isFalse();
    }
}
