package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.audit.AuditEntry;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.Ids;
import org.orderportal.base.MailRoom;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.ShiftedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** A forgotten password is replaced by a link in a mail, and tells nobody who has an account here. */
@SpringBootTest
class PasswordRecoveryTest {

    private static final String OLD = "fjällräv trivs i grus";
    private static final String NEW = "lommar häckar vid tjärnar";
    private static final Pattern LINK = Pattern.compile("https://orders\\.example/recovery/(\\S+)");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ShiftedClock clock = new ShiftedClock();

    @Autowired
    ApplicationContext beans;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    @Autowired
    TransactionTemplate transaction;

    private PasswordRecovery recovery;
    private String email = "";
    private UserId user = new UserId(0);

    @BeforeEach
    void a_user_and_a_mail_server() {
        server.start();
        recovery = recovery("Order Portal <portal@operator.example>");
        email = UUID.randomUUID() + "@example.com";
        user = asSystem.call(() -> users.create(
                        "Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.of("sv"), clock.getZone(), OLD))
                .id();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void the_link_in_the_mail_sets_a_new_password_once() {
        ask(email.toUpperCase(Locale.ROOT) + " ");
        var token = token(mails(email).getFirst());

        accept(token, NEW);

        assertThat(fits(NEW)).isTrue();
        assertThat(fits(OLD)).isFalse();
        assertThatThrownBy(() -> accept(token, OLD)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_was_in_is_out_and_is_told_by_mail_and_in_the_audit_log() {
        var signIns = beans.getBean(SignIns.class);
        var handle = transaction.execute(working -> signIns.begin(
                new SignedInPerson(stored().currentUser(), clock.instant()),
                new SignInPlace("a browser", "192.0.2.1")));
        ask(email);

        accept(token(mails(email).getFirst()), NEW);

        assertThat(signIns.byHandle(handle)).isEmpty();
        assertThat(mails(email)).hasSize(2);
        assertThat(mails(email).getLast()).contains("ditt lösenord eller din andra faktor har just ändrats");
        assertThat(audited()).contains("user.recoveryAsked", "user.passwordRecovered");
    }

    @Test
    void a_second_factor_is_asked_for_as_ever() {
        var factors = beans.getBean(SecondFactors.class);
        transaction.executeWithoutResult(working -> {
            var key = factors.begin(user.value()).secret();
            var step = Totp.stepAt(java.time.Instant.now());
            assertThat(factors.confirm(user.value(), Totp.ofSixDigits(key).code(step)))
                    .isTrue();
        });
        ask(email);

        accept(token(mails(email).getFirst()), NEW);

        assertThat(transaction.<Boolean>execute(
                        working -> factors.confirmed(user.value()).isPresent()))
                .isTrue();
    }

    @Test
    void unknown_disabled_and_invited_people_get_no_mail_and_who_asks_hears_nothing() {
        asSystem.run(() -> users.disable(user));
        var invited = UUID.randomUUID() + "@example.com";
        asSystem.run(() -> users.invite(
                new NewUser("Kim", invited, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, clock.getZone())));

        for (var address : List.of(email, invited, "nobody@example.com", "no address", "")) {
            ask(address);
        }

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void after_half_an_hour_the_link_is_too_old() {
        ask(email);
        var token = token(mails(email).getFirst());
        clock.putForward(Duration.ofMinutes(31));

        Optional<UserAccount> found = transaction.execute(working -> recovery.find(token));
        assertThat(found).isEmpty();
        assertThatThrownBy(() -> accept(token, NEW)).isInstanceOf(Refusal.class);
        assertThat(fits(OLD)).isTrue();
    }

    @Test
    void nobody_fills_a_mailbox_and_the_last_link_is_the_good_one() {
        for (int again = 0; again < 10; again++) {
            ask(email);
        }
        assertThat(mails(email)).hasSize(1);
        clock.putForward(Duration.ofMinutes(6));
        ask(email);

        assertThat(mails(email)).hasSize(2);
        assertThatThrownBy(() -> accept(token(mails(email).getFirst()), NEW)).isInstanceOf(Refusal.class);
        accept(token(mails(email).getLast()), NEW);
        assertThat(fits(NEW)).isTrue();
    }

    @Test
    void one_network_asks_for_so_many_and_no_more() {
        var asker = new MockHttpServletRequest();
        asker.setRemoteAddr("192.0.2.77");
        for (int others = 0; others < 30; others++) {
            recovery.ask(UUID.randomUUID() + "@example.com", asker);
        }

        recovery.ask(email, asker);

        assertThat(mails(email)).isEmpty();
    }

    @Test
    void an_invitation_is_no_link_for_a_forgotten_password() {
        var invited = new NewUser(
                "Kim",
                UUID.randomUUID() + "@example.com",
                Role.ACCOUNT_MANAGER,
                Set.of(),
                Locale.ENGLISH,
                clock.getZone());
        var token = asSystem.call(() -> users.invite(invited)).path().replace("/invitation/", "");

        assertThatThrownBy(() -> accept(token, NEW)).isInstanceOf(Refusal.class);
    }

    @Test
    void without_a_mail_server_there_is_no_such_link() {
        assertThat(recovery("").isPossible()).isFalse();
    }

    private PasswordRecovery recovery(String from) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var senders = new StaticListableBeanFactory();
        senders.addBean("mailSender", sender);
        var mail = new AccountMail(
                new MailRoom(senders.getBeanProvider(JavaMailSender.class), from),
                beans.getBean(Texts.class),
                Runnable::run,
                "https://orders.example/");
        var links = new OneTimeLinks(
                beans.getBean(jakarta.persistence.EntityManager.class), beans.getBean(Ids.class), clock);
        var known = beans.getBean(PortalUsers.class);
        var audit = beans.getBean(AuditLog.class);
        return new PasswordRecovery(
                new RecoveryLetters(known, links, mail, audit, transaction),
                mail,
                links,
                known,
                beans.getBean(NewPasswords.class),
                new Paces(new MockEnvironment(), clock),
                audit);
    }

    private void ask(String address) {
        recovery.ask(address, new MockHttpServletRequest());
    }

    private void accept(String token, String password) {
        transaction.executeWithoutResult(working -> recovery.accept(token, password));
    }

    private PortalUser stored() {
        return beans.getBean(PortalUsers.class).byId(user.value()).orElseThrow();
    }

    private boolean fits(String password) {
        return Boolean.TRUE.equals(
                transaction.execute(working -> beans.getBean(Passwords.class).match(stored(), password)));
    }

    private List<String> audited() {
        return asSystem.call(() -> beans.getBean(AuditLog.class).list(null, 50)).stream()
                .filter(entry -> entry.subject().equals(email))
                .map(AuditEntry::kind)
                .toList();
    }

    private List<String> mails(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to.equals(receiver(mail)))
                .map(PasswordRecoveryTest::text)
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (jakarta.mail.MessagingException | java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String token(String mail) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }
}
