package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.DocumentId;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Documents that are mailed, to a mail server of the test. */
@SpringBootTest(classes = Texts.class)
class MailCarrierTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

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
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        var room = new MailRoom(beans.getBeanProvider(JavaMailSender.class), "Order Portal <portal@operator.example>");
        return new MailCarrier(new DocumentMail(room, texts));
    }

    private static BuyerChannel buyer(Locale language) {
        return Settings.mail(BuyerChannel.none(new CompanyId(1)), "orders@buyer.example", language);
    }

    private static Parcel parcel() {
        return new Parcel(
                "0ABC",
                new DocumentId(5),
                DocumentKind.ORDER_RESPONSE,
                "OR-12",
                "PO-7",
                "Norrskog Medical",
                new FileContent("OR-12.xml", "application/xml", "<OrderResponse/>".getBytes()),
                language -> new FileContent("OR-12.pdf", "application/pdf", ("%PDF " + language).getBytes()),
                () -> List.of(new FileContent("terms.txt", "text/plain", "Our terms".getBytes())));
    }

    private static BodyPart part(MimeMessage mail, int index) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(index);
    }

    private static String text(MimeMessage mail) throws Exception {
        var related = (MimeMultipart) part(mail, 0).getContent();
        return String.valueOf(related.getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    @Test
    void the_buyer_gets_the_document_to_read_and_for_its_system() throws Exception {
        carrier().deliver(parcel(), buyer(Locale.ENGLISH));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Order response OR-12 for order PO-7 from Norrskog Medical");
        assertThat(mail.getFrom()[0]).hasToString("Order Portal <portal@operator.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("orders@buyer.example");
        assertThat(text(mail))
                .startsWith("Order response OR-12 for your order PO-7")
                .doesNotContain("---");
        assertThat(part(mail, 1).getFileName()).isEqualTo("OR-12.pdf");
        assertThat(part(mail, 1).getInputStream()).hasContent("%PDF en");
        assertThat(part(mail, 2).getFileName()).isEqualTo("OR-12.xml");
        assertThat(part(mail, 2).getInputStream()).hasContent("<OrderResponse/>");
        assertThat(part(mail, 3).getFileName()).isEqualTo("terms.txt");
    }

    @Test
    void a_buyer_with_another_language_reads_that_first_and_then_english() throws Exception {
        carrier().deliver(parcel(), buyer(Texts.SWEDISH));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Ordersvar OR-12 till order PO-7 från Norrskog Medical");
        assertThat(text(mail)).startsWith("Ordersvar OR-12").contains("\n---\n", "Order response OR-12");
        assertThat(part(mail, 1).getInputStream()).hasContent("%PDF sv");
    }

    @Test
    void a_mail_that_is_sent_again_bears_the_same_id() throws Exception {
        carrier().deliver(parcel(), buyer(Locale.ENGLISH));
        carrier().deliver(parcel(), buyer(Locale.ENGLISH));

        var mails = server.getReceivedMessages();
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
