package org.orderportal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.i18n.Texts;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchPrint.LabelPaper;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Labels, rendered as a label printer does (eight dots a millimetre) and read back as a scanner does. */
@AnyDatabase
class LabelTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int DOTS = 8;
    private static final float DPI = 25.4f * DOTS;

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
    void twelve_boxes_on_a_pallet_have_thirteen_labels_that_a_scanner_reads() throws Exception {
        var pages = images("pallet-a6", labels(DispatchToPrint.mixedPallet(), LabelPaper.A6));

        assertThat(pages).hasSize(13);
        assertThat(codes(pages)).isEqualTo(codesOfPallet());
    }

    @Test
    void four_labels_lie_on_a_sheet_and_each_is_read() throws Exception {
        var sheets = images("pallet-sheet", labels(DispatchToPrint.mixedPallet(), LabelPaper.SHEET));

        assertThat(sheets).hasSize(4);
        var quarters = sheets.stream()
                .flatMap(sheet -> IntStream.range(0, 4).mapToObj(place -> quarter(sheet, place)))
                .limit(13)
                .toList();
        assertThat(codes(quarters)).isEqualTo(codesOfPallet());
    }

    @Test
    void pages_have_exactly_the_size_of_their_paper() throws IOException {
        assertThat(size(LabelPaper.A6)).containsExactly(105, 148);
        assertThat(size(LabelPaper.SHEET)).containsExactly(210, 297);
    }

    @Test
    void a_label_printer_rounds_no_bar_and_leaves_height_and_quiet_zones_as_gs1_asks() throws IOException {
        var page = images("exact", labels(DispatchToPrint.mixedPallet(), LabelPaper.A6))
                .getFirst();
        var row = 120 * DOTS;
        var dark = IntStream.range(0, page.getWidth())
                .filter(x -> shade(page, x, row) < 128)
                .toArray();
        var column = dark[1];
        var height = IntStream.range(100 * DOTS, page.getHeight())
                .filter(y -> shade(page, column, y) < 128)
                .count();

        assertThat(IntStream.range(0, page.getWidth()).map(x -> shade(page, x, row)))
                .allMatch(shade -> shade < 8 || shade > 247);
        assertThat(page.getWidth()).isEqualTo(105 * DOTS);
        assertThat(dark[dark.length - 1] - dark[0] + 1).isEqualTo(156 * DOTS / 2);
        assertThat(dark[0]).isGreaterThanOrEqualTo(5 * DOTS);
        assertThat(page.getWidth() - dark[dark.length - 1]).isGreaterThanOrEqualTo(5 * DOTS);
        assertThat(height).isGreaterThanOrEqualTo(Math.round(31.75 * DOTS));
    }

    @Test
    void a_label_says_from_whom_to_whom_what_and_how_many() throws IOException {
        var texts = texts(labels(DispatchToPrint.ofEveryKind(), LabelPaper.A6));

        assertThat(texts.getFirst())
                .contains(
                        "Nordvik Fasteners AB",
                        "Älvhamns sjukhus, centralförråd",
                        "Region Nordmark",
                        "Lasarettsgatan 4")
                .contains("891 40 Älvhamn", "Norrlandsfrakt AB", "NLF 4471 0029 8812", "4500081273", "DA-2026-0088")
                .contains("1 of 4", "418.5 kg", "Mixed: 2 articles", "Marked NORDMARK 1")
                .contains("(00) 3 7350 0123 4000 0100");
        assertThat(texts.get(1))
                .contains("1 of 12", "12.25 kg", "Hex bolt M8×40 A2-70", "20 pcs", "Our number NF-801", "Batch B-2611");
        assertThat(texts.get(13))
                .contains("2 of 4", "200 l", "Batch L26-118", "Best before 31 May 2028", "Dangerous goods, class 3");
    }

    @Test
    void a_unit_without_an_sscc_has_no_label() throws IOException {
        assertThat(texts(labels(DispatchToPrint.ofEveryKind(), LabelPaper.A6))).hasSize(14);
        assertThat(texts(labels(DispatchToPrint.unpacked(), LabelPaper.A6)))
                .singleElement()
                .asString()
                .contains("No package has an SSCC");
    }

    @Test
    void whatever_is_written_a_label_has_one_page_and_its_bars_stay_free() throws Exception {
        for (var text : List.of("W".repeat(200), "Wörter und ".repeat(18).strip(), "😀日本".repeat(50))) {
            var pages = images("wordy", labels(DispatchToPrint.wordy(text), LabelPaper.A6));

            assertThat(pages).hasSize(2);
            assertThat(codes(pages)).containsExactly("00" + DispatchToPrint.sscc(1), "00" + DispatchToPrint.sscc(2));
            assertThat(pages).allSatisfy(page -> assertThat(isBlankAround(page)).isTrue());
        }
    }

    @Test
    void what_is_too_long_ends_in_an_ellipsis_and_an_order_is_named_whole_or_counted() throws IOException {
        var long200 = texts(labels(DispatchToPrint.wordy("W".repeat(200)), LabelPaper.A6));

        assertThat(long200.getFirst()).contains("WWW…").doesNotContain("W".repeat(100));
    }

    @Test
    void a_number_with_a_wrong_check_digit_becomes_no_symbol() {
        var right = DispatchToPrint.sscc(1);
        var wrong = right.substring(0, 17) + (right.charAt(17) == '0' ? '1' : '0');

        assertThat(Gs1Symbol.sscc(right).width()).isCloseTo(78, within(0.001));
        assertThatThrownBy(() -> Gs1Symbol.sscc(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codesOfPallet() {
        return IntStream.rangeClosed(100, 112)
                .mapToObj(serial -> "00" + DispatchToPrint.sscc(serial))
                .toList();
    }

    private static byte[] labels(DispatchAdvice advice, LabelPaper paper) {
        return printed.labels(advice, paper, Locale.ENGLISH, ZONE);
    }

    private static List<BufferedImage> images(String name, byte[] bytes) throws IOException {
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "labels-" + name + ".pdf"), bytes);
        var images = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(bytes)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
        }
        return images;
    }

    private static BufferedImage quarter(BufferedImage sheet, int place) {
        var width = sheet.getWidth() / 2;
        var height = sheet.getHeight() / 2;
        return sheet.getSubimage(place % 2 * width, place / 2 * height, width, height);
    }

    /** What a scanner says; its first three characters (]C1) tell that the symbol is one of GS1. */
    private static List<String> codes(List<BufferedImage> labels) throws ReaderException {
        var codes = new ArrayList<String>();
        for (var label : labels) {
            var width = label.getWidth();
            var height = label.getHeight();
            var pixels = label.getRGB(0, 0, width, height, null, 0, width);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            var hints = Map.of(DecodeHintType.ASSUME_GS1, true, DecodeHintType.TRY_HARDER, true);
            var text = new Code128Reader().decode(bitmap, hints).getText();
            assertThat(text).startsWith("]C1");
            codes.add(text.substring("]C1".length()));
        }
        return codes;
    }

    /** Whether nothing but the bars lies at their height, nor anything in the millimetres at the label's edge. */
    private static boolean isBlankAround(BufferedImage page) {
        var edge = IntStream.range(0, page.getHeight())
                .allMatch(y -> IntStream.range(0, 6 * DOTS)
                        .allMatch(x -> shade(page, x, y) > 247 && shade(page, page.getWidth() - 1 - x, y) > 247));
        var above = IntStream.range(103 * DOTS, 104 * DOTS)
                .allMatch(y -> IntStream.range(0, page.getWidth()).allMatch(x -> shade(page, x, y) > 247));
        return edge && above;
    }

    private static int shade(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    private static List<String> texts(byte[] bytes) throws IOException {
        var texts = new ArrayList<String>();
        try (var document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replace('\u00a0', ' '));
            }
        }
        return texts;
    }

    private static int[] size(LabelPaper paper) throws IOException {
        try (var document = Loader.loadPDF(labels(DispatchToPrint.mixedPallet(), paper))) {
            var box = document.getPage(0).getMediaBox();
            return new int[] {
                Math.toIntExact(Math.round(box.getWidth() / LabelFonts.POINTS)),
                Math.toIntExact(Math.round(box.getHeight() / LabelFonts.POINTS))
            };
        }
    }
}
