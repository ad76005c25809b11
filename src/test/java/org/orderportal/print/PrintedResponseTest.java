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
import org.orderportal.response.OrderResponse;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@AnyDatabase
class PrintedResponseTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static AnnotationConfigApplicationContext context;
    private static PrintedResponse printed;

    @BeforeAll
    static void prepare() {
        context = new AnnotationConfigApplicationContext(Texts.class, PdfMaker.class, PrintedResponse.class);
        printed = context.getBean(PrintedResponse.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void the_pdf_says_who_answers_what_to_whom_and_how() throws IOException {
        var text = text("every-kind", ResponseToPrint.ofEveryKind(), false, Locale.ENGLISH);

        assertThat(text)
                .contains("OR-2026-0412", "Answers order 4500081273", "Replaces OR-2026-0398", "Partially accepted")
                .contains("Rows: 1 as ordered · 4 changed · 1 refused · 1 added")
                .contains("Nordvik Fasteners AB", "Region Nordmark", "Karin Holm", "Karin Åström")
                .contains("Älvhamns sjukhus, centralförråd", "24 Nov 2026 – 28 Nov 2026", "NF-88213", "KÅ 4100")
                .contains("Week 50 is our last delivery before Christmas.")
                .doesNotContain("Draft");
    }

    @Test
    void each_row_says_its_quantities_days_prices_and_what_was_written_about_it() throws IOException {
        var text = text("every-kind", ResponseToPrint.ofEveryKind(), false, Locale.ENGLISH);

        assertThat(text)
                .contains("The remaining 150 pcs leave the factory in week 50", "You asked for", "20 Nov 2026")
                .contains("15 Dec 2026", "the factory has closed")
                .contains("Instead: Locknut M8 A2", "2.05", "2.15", "1,071.3125", "per 100 l")
                .contains("Added by us", "Pallet, returnable", "You can send them back free of charge.");
    }

    @Test
    void what_only_the_pdf_carries_is_in_it() throws IOException {
        var text = text("every-kind", ResponseToPrint.ofEveryKind(), false, Locale.ENGLISH);

        assertThat(text)
                .contains(
                        "Without VAT, SEK", "11,872.19", "Freight (VAT 25 %)", "275.63", "Loyal customer", "−1,000.00")
                .contains("certificate-8.8.pdf", "drawing locknut.png");
    }

    @Test
    void a_draft_says_so_on_every_page_in_the_readers_language() throws IOException {
        var text = text("draft", ResponseToPrint.ofLines(40), true, Texts.SWEDISH);

        assertThat(text.split("Utkast – inte skickat", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("Ordersvar", "Delvis accepterad", "Önskad", "20 nov");
    }

    @Test
    void a_mere_receipt_lists_no_rows() throws IOException {
        var text = text("receipt", ResponseToPrint.receipt(), false, Locale.ENGLISH);

        assertThat(text)
                .contains("Order received", "Our answer to its rows follows")
                .doesNotContain("Hex bolt");
    }

    @Test
    void a_long_answer_repeats_the_head_of_its_table_and_counts_its_pages() throws IOException {
        var bytes = printed.pdf(ResponseToPrint.ofLines(300), false, Locale.ENGLISH, ZONE);
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "response-300.pdf"), bytes);

        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(4);
            stripper.setEndPage(4);
            assertThat(stripper.getText(document))
                    .contains("Ordered", "Refused", "Page 4 of " + document.getNumberOfPages())
                    .contains("Order response OR-2026-0412 to order 4500081273 of Region Nordmark");
        }
    }

    @Test
    void what_looks_like_markup_stays_text() throws IOException {
        var message = "<img src='file:///etc/hostname'/> & \"quotes\" \u0000\u0007 😀 Ελληνικά end";

        assertThat(text("markup", ResponseToPrint.saying(message), false, Locale.ENGLISH))
                .contains("<img src='file:///etc/hostname'/> & \"quotes\"", "Ελληνικά", "end");
    }

    private static String text(String name, OrderResponse response, boolean draft, Locale locale) throws IOException {
        var bytes = printed.pdf(response, draft, locale, ZONE);
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "response-" + name + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
