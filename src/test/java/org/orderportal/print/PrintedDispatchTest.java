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
import org.orderportal.base.Gs1;
import org.orderportal.base.i18n.Texts;
import org.orderportal.dispatch.DispatchAdvice;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The papers on A4 that go with the goods. */
@AnyDatabase
class PrintedDispatchTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static AnnotationConfigApplicationContext context;
    private static PrintedDispatch printed;

    @BeforeAll
    static void prepare() {
        context = new AnnotationConfigApplicationContext(Texts.class, PdfMaker.class, PrintedDispatch.class);
        printed = context.getBean(PrintedDispatch.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void a_delivery_note_says_who_sends_what_to_whom_and_how_it_travels() throws IOException {
        var text = note("every-kind", DispatchToPrint.ofEveryKind(), false, Locale.ENGLISH);

        assertThat(text)
                .contains("Delivery note / Dispatch advice", "DA-2026-0088", "Issued 22 Nov 2026, 14:05")
                .contains("Order 4500081273", "Order 4500081301", "Your reference KÅ 4100")
                .contains("Nordvik Fasteners AB", "Region Nordmark", "Älvhamns sjukhus, centralförråd")
                .contains("GLN 7300010000001", "Nordvik central warehouse", "Goods reception")
                .contains("24 Nov 2026, 07:30", "25 Nov 2026 – 26 Nov 2026", "Norrlandsfrakt AB", "NLF 4471 0029 8812")
                .contains("DAP Älvhamn", "SH-5512", "654.5 kg", "1.44 m³")
                .contains("Port B, please", "certificate-8.8.pdf", "Signature")
                .doesNotContain("Draft");
    }

    @Test
    void each_row_says_what_leaves_what_is_to_come_and_what_tells_the_goods_apart() throws IOException {
        var text = note("every-kind", DispatchToPrint.ofEveryKind(), false, Locale.ENGLISH);

        assertThat(text)
                .containsPattern("4,000\\s+1,500\\s+1,250 pcs\\s+1,000")
                .contains("Reason: The factory is behind", "250 pcs will not come", "The rest leaves in week 50")
                .contains("Batch L26-118", "Best before 31 May 2028", "Dangerous goods, class 3")
                .contains("Serial numbers SN-0001, SN-0002, SN-0003")
                .contains("Our number NM-1035", "GTIN 07350012345678");
    }

    @Test
    void a_draft_says_so_on_every_page_in_the_readers_language() throws IOException {
        var text = note("draft", DispatchToPrint.ofLines(60), true, Texts.SWEDISH);

        assertThat(text.split("Utkast – inte skickat", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("Följesedel / Leveransavisering", "24 nov", "Bruttovikt");
    }

    @Test
    void figures_are_written_as_the_readers_country_writes_them() throws IOException {
        var german = note("german", DispatchToPrint.ofEveryKind(), false, Locale.GERMANY);

        assertThat(german).contains("Lieferschein / Lieferavis", "1.037,5", "4.000", "654,5", "1,44");
    }

    @Test
    void a_thousand_rows_repeat_the_head_of_their_table_and_count_their_pages() throws IOException {
        var bytes = printed.deliveryNote(DispatchToPrint.ofLines(1000), false, Locale.ENGLISH, ZONE);
        write("note-1000", bytes);

        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(9);
            stripper.setEndPage(9);
            assertThat(stripper.getText(document))
                    .contains("Ordered", "To come", "Page 9 of " + document.getNumberOfPages())
                    .contains("Delivery note DA-2026-0088 from Nordvik Fasteners AB to Region Nordmark");
        }
    }

    @Test
    void a_packing_list_says_what_lies_in_which_package_and_sums_up_equal_ones() throws IOException {
        var text = packingList("every-kind", DispatchToPrint.ofEveryKind());
        var first = Gs1.grouped(DispatchToPrint.sscc(101)).replace('\u00a0', ' ');
        var last = Gs1.grouped(DispatchToPrint.sscc(112)).replace('\u00a0', ' ');

        assertThat(text)
                .contains("Packing list to delivery note", "1 of 4", "3–4 of 4", "Marked NORDMARK 1")
                .contains("12 × ", first + " – " + last, "12 × 20", "147 kg", "12.25 kg each")
                .contains("120 × 80 × 145.5 cm", "Row 10", "654.5 kg");
    }

    @Test
    void what_lies_in_no_package_stands_at_the_end() throws IOException {
        var text = packingList("every-kind", DispatchToPrint.ofEveryKind());

        assertThat(text.substring(text.indexOf("Not packed")))
                .contains("Infusion pump VP 7", "837.5 l", "200 pcs")
                .doesNotContain("Hex bolt");
    }

    @Test
    void a_packing_list_without_packages_lists_the_goods() throws IOException {
        var text = packingList("unpacked", DispatchToPrint.unpacked());

        assertThat(text).contains("Goods", "Hex bolt M8×40 A2-70", "240 pcs").doesNotContain("Not packed");
    }

    @Test
    void a_thousand_rows_on_one_pallet_are_divided_between_pages() throws IOException {
        var bytes = printed.packingList(DispatchToPrint.ofLines(1000), true, Locale.ENGLISH, ZONE);
        write("packing-1000", bytes);

        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(9);
            stripper.setEndPage(9);
            assertThat(stripper.getText(document))
                    .contains("Article number", "Order, row", "Draft", "Page 9 of " + document.getNumberOfPages());
        }
    }

    @Test
    void what_looks_like_markup_stays_text() throws IOException {
        var message = "<img src='file:///etc/hostname'/> & \"quotes\" \u0000\u0007 😀 Ελληνικά end";

        assertThat(note("markup", DispatchToPrint.saying(message), false, Locale.ENGLISH))
                .contains("<img src='file:///etc/hostname'/> & \"quotes\"", "Ελληνικά", "end");
        assertThat(packingList("markup", DispatchToPrint.saying(message))).contains("Ελληνικά");
    }

    @Test
    void long_texts_are_printed_whole() throws IOException {
        var text = note("wordy", DispatchToPrint.wordy("Wörtereien ".repeat(18).strip()), false, Locale.ENGLISH);

        assertThat(text.split("Wörtereien", -1)).hasSizeGreaterThan(20 * 18);
        assertThat(packingList("wordy", DispatchToPrint.wordy("W".repeat(200)))).contains("WWW");
    }

    private static String note(String name, DispatchAdvice advice, boolean draft, Locale locale) throws IOException {
        return text("note-" + name, printed.deliveryNote(advice, draft, locale, ZONE));
    }

    private static String packingList(String name, DispatchAdvice advice) throws IOException {
        return text("packing-" + name, printed.packingList(advice, false, Locale.ENGLISH, ZONE));
    }

    /** The words as they stand, wherever a line ends. */
    private static String text(String name, byte[] bytes) throws IOException {
        write(name, bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "dispatch-" + name + ".pdf"), bytes);
    }
}
