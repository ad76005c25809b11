package org.orderportal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.i18n.Texts;
import org.orderportal.order.OrderDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@AnyDatabase
class PrintedOrderTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static AnnotationConfigApplicationContext context;
    private static PrintedOrder printed;

    @BeforeAll
    static void prepare() {
        context = new AnnotationConfigApplicationContext(Texts.class, PdfMaker.class, PrintedOrder.class);
        printed = context.getBean(PrintedOrder.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void the_pdf_holds_parties_lines_totals_and_the_message_in_their_own_letters() throws IOException {
        var text = text(OrderToPrint.withLines(20), Locale.ENGLISH);

        assertThat(text)
                .contains("4500081", "Region Nordmark", "Norrskog Medical AB", "Umeå", "Karin Åström")
                .contains("Ring först – tack! 1 250 €")
                .contains("Article number 20 for hand disinfection", "per 100 l", "VAT 25 %")
                .contains("To pay, SEK", "1,594.54");
    }

    @Test
    void a_swedish_reader_gets_swedish_words_and_numbers() throws IOException {
        var text = text(OrderToPrint.withLines(1), Texts.SWEDISH);

        assertThat(text).contains("Order 4500081", "Köpare", "Att betala, SEK", "594,54", "Sida 1 av ");
    }

    @Test
    void a_german_reader_gets_german_words_numbers_and_days() throws IOException {
        var text = text(OrderToPrint.withLines(20), Locale.GERMAN);

        assertThat(text)
                .contains("Bestellung 4500081", "Käufer", "Zu zahlen, SEK", "1.594,54", "Seite 1 von ")
                .containsPattern("\\d\\d\\.\\d\\d\\.20\\d\\d");
    }

    @Test
    void a_long_order_repeats_the_head_of_its_table_and_counts_its_pages() throws IOException {
        var bytes = printed.render(OrderToPrint.withLines(300), Locale.ENGLISH, ZONE);
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "order-300.pdf"), bytes);

        try (var document = Loader.loadPDF(bytes)) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(7);
            stripper.setEndPage(7);
            assertThat(stripper.getText(document)).contains("Quantity", "Page 7 of " + pages, "Order 4500081 from");
        }
    }

    @Test
    void an_article_that_the_supplier_added_is_no_part_of_the_order() throws IOException {
        var text = text(OrderToPrint.withAddedLine(), Locale.ENGLISH);

        assertThat(text).contains("Article number 1 for").doesNotContain("Article number 2 for");
    }

    @Test
    void what_looks_like_markup_stays_text_and_fetches_nothing() throws IOException {
        var note = "<img src='file:///etc/hostname'/><script>alert(1)</script> & \"quotes\" </style>";

        assertThat(text(OrderToPrint.withLines(1, note), Locale.ENGLISH))
                .contains("<img src='file:///etc/hostname'/>", "<script>alert(1)</script> & \"quotes\"");
    }

    @Test
    void letters_of_other_scripts_are_printed_and_what_no_font_has_does_no_harm() throws IOException {
        var note = "Ελληνικά Русский Łódź Ørsted \u0000\u0007\uD83D \uD83D\uDE00 日本 \u202Eabc\uFFFF end";

        assertThat(text(OrderToPrint.withLines(1, note), Locale.ENGLISH))
                .contains("Ελληνικά", "Русский", "Łódź", "Ørsted", "end");
    }

    private static String text(OrderDetails order, Locale locale) throws IOException {
        var bytes = printed.render(order, locale, ZONE);
        Files.createDirectories(Path.of("target", "print"));
        Files.write(
                Path.of(
                        "target",
                        "print",
                        "order-%s-%d.pdf".formatted(locale, order.lines().size())),
                bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
