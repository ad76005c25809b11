package org.orderportal.exchange.outbound;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import org.orderportal.base.MailRoom;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of the tests, and what is mailed to it. */
final class MailServer {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    MailRoom mailRoom() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        return new MailRoom(beans.getBeanProvider(JavaMailSender.class), "Order Portal <portal@operator.example>");
    }

    static BuyerChannel buyer(Locale language) {
        return Settings.mail(BuyerChannel.none(new CompanyId(1)), "orders@buyer.example", language);
    }

    /** With a PDF that says its language, and a file. */
    static Parcel parcel(DocumentKind kind, String number) {
        return new Parcel(
                "0ABC",
                new DocumentId(5),
                kind,
                number,
                "PO-7",
                "Norrskog Medical",
                new FileContent(number + ".xml", "application/xml", "<OrderResponse/>".getBytes()),
                language -> new FileContent(number + ".pdf", "application/pdf", ("%PDF " + language).getBytes()),
                () -> List.of(new FileContent("terms.txt", "text/plain", "Our terms".getBytes())));
    }

    static BodyPart part(MimeMessage mail, int index) throws Exception {
        return parts(mail).getBodyPart(index);
    }

    static MimeMultipart parts(MimeMessage mail) throws Exception {
        return (MimeMultipart) mail.getContent();
    }

    static String text(MimeMessage mail) throws Exception {
        var related = (MimeMultipart) part(mail, 0).getContent();
        return String.valueOf(related.getBodyPart(0).getContent()).replace("\r\n", "\n");
    }
}
