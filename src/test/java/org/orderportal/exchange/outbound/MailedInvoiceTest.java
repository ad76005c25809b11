package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.Channel;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.ubl.RuleCheck;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.Invoices;
import org.orderportal.invoice.PaymentWays;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice for a buyer who has nothing but a mail address, from the supplier's click to the mail server that takes it. */
@OutboundTest
class MailedInvoiceTest {

    private final MailServer server = new MailServer();

    @Autowired
    BeanFactory beans;

    @Autowired
    Invoices invoices;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    private PostOffice office;
    private Acting supplier;
    private CompanyId company;

    @BeforeEach
    void start() {
        server.start();
        office = PostOffice.of(beans);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_pdf_and_the_electronic_invoice_arrive_and_the_one_holds_the_other() throws Exception {
        var receipt = invoiced();
        office.clock.forward(Duration.ofMinutes(10));
        office.claims().take(10).forEach(worker()::transmit);

        var mail = server.received()[0];
        assertThat(server.received()).hasSize(1);
        assertThat(mail.getSubject()).startsWith("Faktura " + receipt.number() + " till order PO-");
        assertThat(mail.getAllRecipients()[0]).hasToString("accounts@buyer.example");
        var pdf = attachment(mail, 1, receipt.number() + ".pdf");
        var xml = attachment(mail, 2, receipt.number() + ".xml");
        assertThat(xml)
                .isEqualTo(supplier.call(() -> documents.xml(receipt.id())).bytes());
        assertThat(inside(pdf)).isEqualTo(xml);
        assertThat(text(pdf)).contains("Faktura", receipt.number(), "Att betala");
        assertThat(RuleCheck.fatal(xml)).isEmpty();
        assertThat(ways(receipt)).extracting(Transmission::channel).containsExactly(Channel.MAIL);
        assertThat(ways(receipt)).extracting(Transmission::state).containsExactly(State.DELIVERED);
    }

    private Transmitting worker() {
        var carrier = new MailCarrier(new DocumentMail(server.mailRoom(), beans.getBean(Texts.class)));
        return new Transmitting(
                office.claims(),
                beans.getBean(Parcels.class),
                beans.getBean(BuyerChannelRows.class),
                List.of(carrier),
                office.system(),
                office.clock);
    }

    private static byte[] attachment(MimeMessage mail, int index, String name) throws Exception {
        var part = MailServer.part(mail, index);
        assertThat(part.getFileName()).isEqualTo(name);
        return part.getInputStream().readAllBytes();
    }

    /** The one file that lies in a PDF. */
    private static byte[] inside(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).hasSize(1);
            return files.values().iterator().next().getEmbeddedFile().toByteArray();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<Transmission> ways(Receipt receipt) {
        return supplier.call(() -> documents.transmissions(receipt.id()));
    }

    private Receipt invoiced() {
        var desk = Desk.of(beans);
        var letter = Letter.unique();
        company = desk.connectSupplier(letter);
        supplier = Acting.supplier(company);
        desk.connectBuyer(letter);
        var order = desk.take(letter.orderBytes()).order();
        Acting.ADMINISTRATOR.call(() -> beans.getBean(BuyerChannels.class)
                .save(Settings.mail(BuyerChannel.none(buyerOf(order)), "accounts@buyer.example", Texts.SWEDISH)));
        return supplier.call(() -> {
            beans.getBean(Companies.class).setVatNumber(company, "SE556677889901");
            beans.getBean(PaymentWays.class).setIban(company, "SE4550000000058398257466");
            var draft = invoices.open(order);
            drafts.patch(draft, new DraftPatch(FieldAddress.ofAllRows(InvoiceField.VAT), 0, "S 25", false, "vat"));
            assertThat(invoices.problems(draft)).isEmpty();
            return invoices.send(draft, drafts.read(draft).revision(), true);
        });
    }

    private CompanyId buyerOf(OrderId order) {
        return supplier.call(
                () -> beans.getBean(Orders.class).details(order).summary().buyer());
    }
}
