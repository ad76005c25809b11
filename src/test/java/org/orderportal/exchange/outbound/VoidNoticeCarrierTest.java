package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.Channel;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The mail that says that a document is void, to a mail server of the test. */
@SpringBootTest(classes = Texts.class)
class VoidNoticeCarrierTest {

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

    private void deliver(Locale language) throws Undelivered {
        var carrier = new VoidNoticeCarrier(new DocumentMail(server.mailRoom(), texts));
        assertThat(carrier.channel()).isEqualTo(Channel.VOID_NOTICE);
        carrier.deliver(MailServer.parcel(DocumentKind.DISPATCH_ADVICE, "DA-12"), MailServer.buyer(language));
    }

    @Test
    void the_buyer_reads_what_is_void_with_nothing_beside_it_but_the_pdf() throws Exception {
        deliver(Locale.ENGLISH);

        var mail = server.received()[0];
        assertThat(mail.getSubject()).isEqualTo("Void: Dispatch advice DA-12 for order PO-7 from Norrskog Medical");
        assertThat(mail.getAllRecipients()[0]).hasToString("orders@buyer.example");
        assertThat(MailServer.text(mail))
                .startsWith("Dispatch advice DA-12 for your order PO-7 from Norrskog Medical is void")
                .doesNotContain("---");
        assertThat(MailServer.parts(mail).getCount()).isEqualTo(2);
        assertThat(MailServer.part(mail, 1).getFileName()).isEqualTo("DA-12.pdf");
        assertThat(MailServer.part(mail, 1).getInputStream()).hasContent("%PDF en");
    }

    @Test
    void a_buyer_with_another_language_reads_that_first_and_then_english() throws Exception {
        deliver(Texts.SWEDISH);

        var mail = server.received()[0];
        assertThat(mail.getSubject())
                .isEqualTo("Ogiltigt: Leveransavisering DA-12 till order PO-7 från Norrskog Medical");
        assertThat(MailServer.text(mail))
                .startsWith("Leveransavisering DA-12")
                .contains("\n---\n", "Dispatch advice DA-12");
    }
}
