package org.orderportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;

/** Reminders, over a mail server of the test. */
class RemindersTest extends DeskAtWork {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    ReminderTable table;

    @Autowired
    ReminderWords words;

    @Autowired
    Reminders.Noting noting;

    @Autowired
    Texts texts;

    @Autowired
    CurrentUsers currentUsers;

    @Autowired
    Reminders withoutServer;

    @Autowired
    Orders orders;

    private String erik;
    private OrderId order;

    @BeforeEach
    void an_order_that_is_due_and_a_mail_server() {
        server.start();
        wantsAnswerWithin(1);
        order = order("PO-1");
        erik = UUID.randomUUID() + "@norrskog.example";
        personOf(supplier, "Erik", erik, Locale.of("sv"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Reminders reminders() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        var mail = new SupplierMail(
                beans.getBeanProvider(JavaMailSender.class), "Order Portal <portal@operator.example>", texts);
        return new Reminders(queue, table, words, mail, users, currentUsers, noting);
    }

    @Test
    void everybody_at_the_supplier_gets_a_mail_in_their_language_and_the_order_says_so() throws Exception {
        var anna = UUID.randomUUID() + "@norrskog.example";
        personOf(supplier, "Anna", anna, Locale.ENGLISH);

        assertThat(maria.call(() -> reminders().remind(order))).isEqualTo(2);

        var mails = server.getReceivedMessages();
        var english = Arrays.stream(mails)
                .filter(mail -> to(mail).equals(anna))
                .findFirst()
                .orElseThrow();
        var swedish = Arrays.stream(mails)
                .filter(mail -> to(mail).equals(erik))
                .findFirst()
                .orElseThrow();
        assertThat(english.getSubject()).isEqualTo("Reminder: order PO-1 from City " + search);
        assertThat(String.valueOf(english.getContent())).contains("Hello Anna,", "Not answered, due ");
        assertThat(english.getReplyTo()[0]).hasToString(maria.user().email());
        assertThat(swedish.getSubject()).startsWith("Påminnelse: order PO-1");
        assertThat(String.valueOf(swedish.getContent())).contains("Hej Erik,", "Inte besvarad, senast ");
        assertThat(maria.call(() -> orders.details(order)).history()).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("supplier-reminded");
            assertThat(entry.arguments()).containsExactly("Anna, Erik");
            assertThat(entry.actor()).isEqualTo("Maria");
        });
        assertThat(row(order).reminder().by()).isEqualTo("Maria");
        assertThat(row(order).reminder().people()).isEqualTo(2);
    }

    @Test
    void nobody_is_reminded_twice_a_day_by_whomever() {
        maria.run(() -> reminders().remind(order));

        assertRefused(
                "review.remind.today-already", () -> johan.run(() -> reminders().remind(order)));
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.putForward(Duration.ofDays(1));
        johan.run(() -> reminders().remind(order));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_mail_server_that_is_down_uses_up_no_reminder() {
        var reminders = reminders();
        server.stop();
        assertRefused("review.remind.not-sent", () -> maria.run(() -> reminders.remind(order)));
        assertThat(row(order).reminder()).isNull();

        server.start();
        assertThat(maria.call(() -> reminders().remind(order))).isEqualTo(1);
    }

    @Test
    void a_reminder_that_a_node_took_to_its_grave_holds_up_the_next_for_minutes_only() {
        maria.run(() -> noting.begin(order, "Maria", org.orderportal.base.i18n.Formats.of(maria.user())));
        assertRefused(
                "review.remind.today-already", () -> maria.run(() -> reminders().remind(order)));

        clock.putForward(Duration.ofMinutes(6));

        assertThat(maria.call(() -> reminders().remind(order))).isEqualTo(1);
    }

    @Test
    void who_owes_nothing_is_not_reminded() {
        wantsAnswerWithin(null);

        assertRefused(
                "review.remind.nothing-due", () -> maria.run(() -> reminders().remind(order)));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void where_nobody_signs_in_nobody_is_reminded() {
        var lonely = samples.company("Lonely " + search);
        var theirs = samples.order("PO-2", city, lonely);

        assertRefused("review.remind.nobody", () -> maria.run(() -> reminders().remind(theirs)));
    }

    @Test
    void without_a_mail_server_it_says_so_and_a_supplier_reminds_nobody() {
        assertRefused("review.remind.no-mail-server", () -> maria.run(() -> withoutServer.remind(order)));
        assertThatThrownBy(() -> karin.call(() -> withoutServer.remind(order)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static String to(jakarta.mail.internet.MimeMessage mail) {
        return GreenMailUtil.getAddressList(recipients(mail));
    }

    private static jakarta.mail.Address[] recipients(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
