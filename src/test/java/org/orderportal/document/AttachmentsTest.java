package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.ui.OrderSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestOutbox.class, ShiftedClock.class})
class AttachmentsTest {

    private static final String SHEET = "application/vnd.oasis.opendocument.spreadsheet";

    @Autowired
    Drafts drafts;

    @Autowired
    OrderSamples samples;

    @Autowired
    SendingOffice office;

    private Somebody karin;
    private DocumentId draft;

    @BeforeEach
    void a_draft() {
        var supplier = samples.company("Norrskog Medical AB");
        var order = samples.order("PO-1", samples.company("Region Nordmark"), supplier);
        karin = Somebody.of("Karin", supplier);
        draft = karin.call(() -> drafts.open(ORDER_RESPONSE, order));
    }

    @ParameterizedTest
    @CsvSource({
        "Plan.PDF, application/pdf, '%PDF-1.7 and so on'",
        "prices.csv, text/csv, 'Råvara;1,50'",
        "note.txt, text/plain, 'Ring först.'",
    })
    void a_file_is_kept_with_the_type_of_its_content(String name, String type, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);

        var file = karin.call(() -> drafts.attach(draft, name, "application/x-anything", bytes));

        var read = karin.call(() -> drafts.file(draft, file.id()));
        assertThat(read.fileName()).isEqualTo(name);
        assertThat(read.mimeType()).isEqualTo(type);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(karin.call(() -> drafts.read(draft)).files()).containsExactly(file);
    }

    @Test
    void pictures_and_sheets_are_told_by_their_first_bytes_and_their_directory() throws IOException {
        assertThat(kind("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .isEqualTo("image/png");
        assertThat(kind("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}))
                .isEqualTo("image/jpeg");
        assertThat(kind("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .endsWith("spreadsheetml.sheet");
        assertThat(kind("a.ods", openSheet("content.xml"))).isEqualTo(SHEET);
    }

    @Test
    void what_pretends_to_be_something_else_or_could_run_is_refused_in_words() throws IOException {
        refused("virus.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII));
        refused("script.bat", "del *.*".getBytes(StandardCharsets.US_ASCII));
        refused("page.html", "<script>".getBytes(StandardCharsets.US_ASCII));
        refused("program.txt", new byte[] {'M', 'Z', 0, 3});
        refused("macros.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
        refused("macros.ods", openSheet("Basic/Standard/Module1.xml"));
        refused("archive.xlsx", zip("a.exe"));
        refused("noending", "text".getBytes(StandardCharsets.US_ASCII));
        refused("", "text".getBytes(StandardCharsets.US_ASCII));
    }

    private void refused(String name, byte[] content) {
        assertThatThrownBy(() -> karin.run(() -> drafts.attach(draft, name, "text/plain", content)))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.file.kind"));
    }

    @Test
    void files_have_a_largest_size_each_and_together() {
        var large = text(10_000_000);
        karin.run(() -> drafts.attach(draft, "1.txt", "", large));
        karin.run(() -> drafts.attach(draft, "2.txt", "", large));

        assertThatThrownBy(() -> karin.run(() -> drafts.attach(draft, "3.txt", "", text(5_000_001))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("document.file.too-large-together"));
        assertThatThrownBy(() -> karin.run(() -> drafts.attach(draft, "3.txt", "", text(10_000_001))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.file.too-large"));
        assertThatThrownBy(() -> karin.run(() -> drafts.attach(draft, "3.txt", "", new byte[0])))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.file.empty"));
        assertThat(karin.call(() -> drafts.read(draft)).files()).hasSize(2);
    }

    @Test
    void a_name_brings_no_folder_and_no_line_break_along() {
        var file = karin.call(() -> drafts.attach(draft, "C:\\Users\\Karin\\pl\r\nan\".txt", "", text(3)));

        assertThat(file.fileName()).isEqualTo("pl_an_.txt");
    }

    @Test
    void a_file_goes_with_its_draft_only_as_long_as_that_is_one() {
        var file = karin.call(() -> drafts.attach(draft, "1.txt", "", text(3)));
        var second = karin.call(() -> drafts.attach(draft, "2.txt", "", text(3)));
        karin.run(() -> drafts.detach(draft, second.id()));
        karin.run(() -> office.send(draft, 100));

        assertThatThrownBy(() -> karin.run(() -> drafts.detach(draft, file.id())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> karin.run(() -> drafts.attach(draft, "3.txt", "", text(3))))
                .isInstanceOf(Refusal.class);
        assertThat(karin.call(() -> drafts.read(draft)).files()).containsExactly(file);
    }

    private static String kind(String name, byte[] content) {
        return AttachmentKind.of(name, content).map(AttachmentKind::mimeType).orElse("none");
    }

    private static byte[] text(int length) {
        var text = new byte[length];
        Arrays.fill(text, (byte) 'x');
        return text;
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openSheet(String name) throws IOException {
        var type = SHEET.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(checksum.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry(name));
            zip.write('x');
        }
        return bytes.toByteArray();
    }
}
