package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderHappened;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told by mail: at once, or in the digest of the day. */
class NotificationMailTest extends SupplierWithMail {

    @Autowired
    Users users;

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
        var seven = DigestTime.after(office.clock.instant(), ZoneId.of("Europe/Helsinki"));
        var first = samples.order("PO-1", buyer, supplier);
        var second = samples.order("PO-2", buyer, supplier);
        change(first, "C-1");
        change(second, "C-2");
        change(first, "C-3");
        office.spread();
        readOne(mikko, "C-2");

        office.workAt(seven.minusSeconds(1));
        assertThat(office.received(mikko)).as("before seven in Helsinki").isEmpty();
        office.workAt(seven);

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
    void without_a_mail_server_people_are_told_in_the_portal_and_no_mail_is_made() {
        samples.order("PO-1", buyer, supplier);
        news.spread();

        assertThat(news.of(anna)).hasSize(1);
        assertThat(asSystem.call(() -> mails.list(false, 0, 10))).isEmpty();
        assertThat(anna.call(settings::canMail)).isFalse();
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
}
