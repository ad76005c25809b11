package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.document.Somebody;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A supplier whose people are mailed what happens, by a mail server of the test. */
abstract class SupplierWithMail extends SupplierInTheNews {

    @Autowired
    NotificationMails mails;

    MailOffice office;

    @BeforeEach
    void a_mail_server(@Autowired BeanFactory beans) {
        office = new MailOffice(beans);
        office.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    MimeMessage only(Somebody person) {
        assertThat(office.received(person)).hasSize(1);
        return office.received(person).getFirst();
    }

    void sendAtOnce() {
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));
        office.work();
    }
}
