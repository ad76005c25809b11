package org.orderportal.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.orderportal.base.Ids;
import org.orderportal.base.MailRoom;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.document.Somebody;
import org.orderportal.identity.People;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A portal that mails to a mail server of the test, by a clock that the test moves. */
final class MailOffice {

    static final String PORTAL = "https://orders.example";

    final MovedClock clock = new MovedClock();
    final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final BeanFactory beans;
    private final MailRoom room;
    private final JdbcClient database;

    MailOffice(BeanFactory beans) {
        this.beans = beans;
        this.database = beans.getBean(JdbcClient.class);
        var senders = new StaticListableBeanFactory();
        senders.addBean("mailSender", sender);
        this.room =
                new MailRoom(senders.getBeanProvider(JavaMailSender.class), "Order Portal <portal@operator.example>");
        database.sql("update notification_told set mail_id = null where mail_id is not null")
                .update();
        database.sql("delete from notification_mail").update();
    }

    void open() {
        server.start();
        sender.setHost("127.0.0.1");
        mailTo(server.getSmtp().getPort());
    }

    void mailTo(int port) {
        sender.setPort(port);
    }

    void reopen() {
        mailTo(server.getSmtp().getPort());
    }

    void close() {
        server.stop();
    }

    /** Tells everybody what happened, and makes out the mails. */
    void spread() {
        var queue = new MailQueue(database, room, Duration.ofMinutes(1), beans.getBean(Ids.class), clock);
        var spreading = new Spreading(
                beans.getBean(Turns.class),
                beans.getBean(FactRows.class),
                beans.getBean(EntryRows.class),
                queue,
                beans.getBean(People.class),
                beans.getBean(NotificationSettings.class),
                beans.getBean(Ids.class));
        beans.getBean(AsSystem.class).run(spreading::spread);
    }

    MailClaims claims() {
        return new MailClaims(
                database,
                beans.getBean(FactRows.class),
                beans.getBean(People.class),
                beans.getBean(RetriedTransactions.class),
                clock);
    }

    MailSending sending() {
        return new MailSending(
                claims(),
                new MailPost(room, beans.getBean(Texts.class), PORTAL + "/"),
                beans.getBean(ToldFacts.class),
                beans.getBean(People.class),
                beans.getBean(AsSystem.class),
                clock);
    }

    /** Sends all that is due. @return how many were tried */
    int work() {
        var taken = claims().take(100);
        taken.forEach(sending()::send);
        return taken.size();
    }

    void workAt(Instant moment) {
        clock.moveTo(moment);
        work();
    }

    List<MimeMessage> received(Somebody person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, person))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, Somebody person) {
        try {
            return mail.getAllRecipients()[0].toString().equals(person.user().email());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String plain(MimeMessage mail) throws Exception {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) throws Exception {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        return String.valueOf(parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
    }
}
