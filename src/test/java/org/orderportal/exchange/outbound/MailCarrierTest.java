package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.MailRoom;
import org.orderportal.base.i18n.Texts;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSender;

/** Documents that are mailed, to a mail server of the test. */
@SpringBootTest(classes = Texts.class)
class MailCarrierTest {

    private final MailServer server = new MailServer();

    @Autowired
    Texts texts;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailCarrier carrier() {
        return new MailCarrier(new DocumentMail(server.mailRoom(), texts));
    }

    private static BuyerChannel buyer(Locale language) {
        return MailServer.buyer(language);
    }

    private static Parcel parcel() {
        return MailServer.parcel(DocumentKind.ORDER_RESPONSE, "OR-12");
    }

    @Test
    void the_buyer_gets_the_document_to_read_and_for_its_system() throws Exception {
        carrier().deliver(parcel(), buyer(Locale.ENGLISH));

        var mail = server.received()[0];
        assertThat(mail.getSubject()).isEqualTo("Order response OR-12 for order PO-7 from Norrskog Medical");
        assertThat(mail.getFrom()[0]).hasToString("Order Portal <portal@operator.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("orders@buyer.example");
        assertThat(MailServer.text(mail))
                .startsWith("Order response OR-12 for your order PO-7")
                .doesNotContain("---");
        assertThat(MailServer.part(mail, 1).getFileName()).isEqualTo("OR-12.pdf");
        assertThat(MailServer.part(mail, 1).getInputStream()).hasContent("%PDF en");
        assertThat(MailServer.part(mail, 2).getFileName()).isEqualTo("OR-12.xml");
        assertThat(MailServer.part(mail, 2).getInputStream()).hasContent("<OrderResponse/>");
        assertThat(MailServer.part(mail, 3).getFileName()).isEqualTo("terms.txt");
    }

    @Test
    void a_buyer_with_another_language_reads_that_first_and_then_english() throws Exception {
        carrier().deliver(parcel(), buyer(Texts.SWEDISH));

        var mail = server.received()[0];
        assertThat(mail.getSubject()).isEqualTo("Ordersvar OR-12 till order PO-7 från Norrskog Medical");
        assertThat(MailServer.text(mail)).startsWith("Ordersvar OR-12").contains("\n---\n", "Order response OR-12");
        assertThat(MailServer.part(mail, 1).getInputStream()).hasContent("%PDF sv");
    }

    @Test
    void a_mail_to_a_german_buyer_is_in_german() throws Exception {
        carrier().deliver(parcel(), buyer(Locale.GERMAN));

        var mail = server.received()[0];
        assertThat(mail.getSubject()).isEqualTo("Auftragsbestätigung OR-12 zu Bestellung PO-7 von Norrskog Medical");
        assertThat(MailServer.text(mail))
                .startsWith("Auftragsbestätigung OR-12")
                .contains("\n---\n", "Order response OR-12");
        assertThat(MailServer.part(mail, 1).getInputStream()).hasContent("%PDF de");
    }

    @Test
    void a_mail_that_is_sent_again_bears_the_same_id() throws Exception {
        carrier().deliver(parcel(), buyer(Locale.ENGLISH));
        carrier().deliver(parcel(), buyer(Locale.ENGLISH));

        var mails = server.received();
        assertThat(mails).hasSize(2);
        assertThat(mails).extracting(MimeMessage::getMessageID).containsOnly("<0ABC@operator.example>");
    }

    @Test
    void a_mail_server_that_is_down_is_tried_again() {
        var carrier = carrier();
        server.stop();

        assertThatThrownBy(() -> carrier.deliver(parcel(), buyer(Locale.ENGLISH)))
                .isInstanceOfSatisfying(Undelivered.class, failed -> {
                    assertThat(failed.isLasting()).isFalse();
                    assertThat(failed.reason()).isEqualTo(Reason.MAIL_NOT_SENT);
                });
    }

    @Test
    void without_a_mail_server_mail_is_not_offered() {
        var none = new MailRoom(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "a@b.example");

        assertThat(none.isOpen()).isFalse();
    }
}
