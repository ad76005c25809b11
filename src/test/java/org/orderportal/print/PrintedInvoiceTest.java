package org.orderportal.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Texts;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.PaymentKind;
import org.orderportal.invoice.SampleInvoice;
import org.orderportal.invoice.VatCategory;
import org.orderportal.invoice.VatRate;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The PDF of an invoice: what a bookkeeper reads on it, and what machines read in it. */
@AnyDatabase
class PrintedInvoiceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final VatRate FULL = VatRate.of(VatCategory.S, Quantity.of(25));
    private static final VatRate EXEMPT = VatRate.of(VatCategory.E, null);
    private static final String IBAN = "SE4550000000058398257466";

    private static AnnotationConfigApplicationContext context;
    private static PrintedInvoice printed;

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext(Texts.class, PdfMaker.class, PrintedInvoice.class);
        printed = context.getBean(PrintedInvoice.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static SampleInvoice sample() {
        var discount = new Part(false, "95", "Campaign", Amount.of("10.00"), Quantity.of(10), Amount.of("100.00"));
        return new SampleInvoice()
                .row("10", "10", FULL, discount)
                .row("7", "KGM", "123.4567", "100", VatRate.of(VatCategory.S, Quantity.of(12)))
                .row("1", "500", EXEMPT)
                .because("VATEX-EU-132")
                .extra(true, "99.95", FULL);
    }

    private byte[] pdf(Invoice invoice, boolean draft, byte @Nullable [] xml) {
        return printed.invoice(invoice, draft, xml, Locale.UK, ZONE);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static Result read(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 300);
            var width = image.getWidth();
            var height = image.getHeight();
            var pixels = image.getRGB(0, 0, width, height, null, 0, width);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        }
    }

    private static String code(byte[] pdf) throws Exception {
        return read(pdf).getText();
    }

    /** The bytes between the mode and the end of the code. */
    private static byte[] bytes(Result read) {
        @SuppressWarnings("unchecked")
        var segments = (List<byte[]>) read.getResultMetadata().get(ResultMetadataType.BYTE_SEGMENTS);
        var all = new ByteArrayOutputStream();
        segments.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] kept(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "print"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    @Test
    void an_invoice_says_what_is_paid_when_and_where() throws Exception {
        var invoice = sample().payment(PaymentKind.BANKGIRO, "5805-6201")
                .payment(PaymentKind.IBAN, IBAN)
                .made();

        var text = text(kept("invoice", pdf(invoice, false, null)));

        assertThat(text)
                .contains("Invoice", "IN-7", "Issued 29 Nov 2026", "Due 29 Dec 2026")
                .contains("Norrskog Medical AB", "SE556677889901", "Region Nordmark")
                .contains("4500081273", "IS 4102", "DA-3")
                .contains("Campaign", "Delivered to dock 4.", "VATEX-EU-132", "Freight")
                .contains("5805-6201", "SE45 5000 0000 0583 9825 7466", "12345674", "30 days net")
                .contains("Page 1 of ");
    }

    @Test
    void a_bank_reads_a_swedish_invoice() throws Exception {
        var invoice = new SampleInvoice()
                .row("10", "10", FULL)
                .payment(PaymentKind.BANKGIRO, "5805-6201")
                .made();

        assertThat(code(kept("invoice-swedish", pdf(invoice, false, null))))
                .startsWith("{\"uqr\":1,\"tp\":1,\"nme\":\"Norrskog Medical AB\"")
                .contains(
                        "\"iref\":\"12345674\"",
                        "\"ddt\":\"20261229\"",
                        "\"due\":125",
                        "\"pt\":\"BG\"",
                        "\"acc\":\"5805-6201\"");
    }

    @Test
    void a_bank_reads_an_invoice_in_euro() throws Exception {
        var invoice = new SampleInvoice()
                .currency("EUR")
                .exchangeRate("11.25")
                .row("10", "10", FULL)
                .payment(PaymentKind.IBAN, IBAN)
                .made();

        assertThat(code(pdf(invoice, false, null)))
                .isEqualTo("BCD\n002\n1\nSCT\n\nNorrskog Medical AB\n" + IBAN + "\nEUR125.00\n\n\n12345674");
    }

    @ParameterizedTest
    @CsvSource({"EUR", "SEK"})
    void a_bank_reads_letters_beyond_ascii(String currency) throws Exception {
        var sample =
                new SampleInvoice().currency(currency).row("10", "10", FULL).sellerName("Åkeröd Café & Söner AB");
        var invoice = (currency.equals("EUR") ? sample.exchangeRate("11.25") : sample)
                .payment(PaymentKind.IBAN, IBAN)
                .made();

        var read = read(kept("invoice-letters-" + currency, pdf(invoice, false, null)));

        assertThat(read.getText()).contains("Åkeröd Café & Söner AB");
        assertThat(new String(bytes(read), StandardCharsets.UTF_8)).contains("Åkeröd Café & Söner AB");
    }

    @Test
    void a_payment_code_holds_no_more_than_banks_read() throws Exception {
        var holder = "Föreningen för åldriga ö-bors väl i skärgården utanför Östhammar och Öregrund";
        var text = "Ååå ".repeat(60);
        var invoice = new SampleInvoice()
                .currency("EUR")
                .exchangeRate("11.25")
                .row("10", "123456.789", FULL)
                .paymentReference(text)
                .payment(new Payment(PaymentKind.IBAN, IBAN, "ESSESESS", holder, null, null, null, null, null))
                .made();

        var content = PaymentQr.of(invoice).orElseThrow().content();

        assertThat(content.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(331);
        var lines = content.split("\n", -1);
        assertThat(lines).hasSize(11);
        assertThat(lines[5]).isEqualTo(holder.substring(0, 70).strip());
        assertThat(lines[7]).isEqualTo("EUR1543209.86");
        assertThat(text).startsWith(lines[10]);
        assertThat(code(pdf(invoice, false, null))).isEqualTo(content);
    }

    @Test
    void the_electronic_invoice_lies_inside() throws Exception {
        var xml = "<Invoice>å</Invoice>".getBytes(StandardCharsets.UTF_8);

        try (var document = Loader.loadPDF(pdf(sample().made(), false, xml))) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("invoice-IN-7.xml");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(xml);
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Alternative");
        }
    }

    @Test
    void a_credit_note_names_its_invoice_and_asks_for_no_money() throws Exception {
        var credit = sample().kind(InvoiceKind.CREDIT)
                .payment(PaymentKind.IBAN, IBAN)
                .made();

        var text = text(kept("credit-note", pdf(credit, false, null)));

        assertThat(text).contains("Credit note", "CN-7", "for invoice IN-6 of 20 Nov 2026", "Credited SEK");
        assertThat(text).doesNotContain("To pay", "SE45 5000", "Payment reference");
    }

    @Test
    void a_long_invoice_repeats_its_head_and_numbers_its_pages() throws Exception {
        var invoice = new SampleInvoice();
        for (int row = 0; row < 120; row++) {
            invoice.row("3", "1.10", FULL);
        }

        var text = text(kept(
                "invoice-long", pdf(invoice.payment(PaymentKind.IBAN, IBAN).made(), true, null)));

        assertThat(text.split("Unit price", -1)).hasSizeGreaterThan(4);
        assertThat(text).contains("Page 2 of ").contains("Draft – not sent");
    }

    /** Whatever number of rows there is: the sums, and how to pay, are on one page each, and few rows need no second one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 12, 13, 14, 15, 16, 17, 18, 19, 20, 60})
    void sums_and_payment_are_never_split(int rows) throws Exception {
        var invoice = new SampleInvoice();
        for (int row = 0; row < rows; row++) {
            invoice.row("3", "1.10", row % 3 == 0 ? VatRate.of(VatCategory.S, Quantity.of(12)) : FULL);
        }
        invoice.extra(true, "99.95", FULL).payment(PaymentKind.BANKGIRO, "5805-6201");

        var pages = pages(kept("invoice-" + rows, pdf(invoice.made(), false, null)));

        assertThat(pages)
                .filteredOn(page -> page.contains("Freight"))
                .singleElement()
                .asString()
                .contains("To pay, SEK", "Taxable");
        assertThat(pages)
                .filteredOn(page -> page.contains("Payment reference"))
                .singleElement()
                .asString()
                .contains("5805-6201");
        assertThat(pages.size())
                .isEqualTo(Integer.parseInt(pages.getLast().replaceAll("(?s).*Page \\d+ of (\\d+).*", "$1")));
        assertThat(pages.size() == 1).isEqualTo(rows <= 3);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains("Page " + (page + 1) + " of " + pages.size());
            assertThat(pages.get(page).contains("Bolt M"))
                    .isEqualTo(pages.get(page).contains("Unit price"));
        }
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00a0', ' '));
            }
            return pages;
        }
    }
}
