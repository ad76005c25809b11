package org.orderportal.document;

import static org.orderportal.fuzz.FuzzTarget.same;
import static org.orderportal.fuzz.FuzzTarget.unless;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.orderportal.base.error.Refusal;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** The fields of drafts, and the files that are attached to them. */
public final class DocumentFuzz {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FieldKinds KINDS =
            new FieldKinds(Set.of("number", "percent"), Set.of("percent"), Set.of("day"), Set.of("code"), Map.of());
    private static final List<Locale> READERS = Stream.of("en-GB", "sv-SE", "de-DE", "fi-FI")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<String> NAMES =
            List.of("a.pdf", "a.png", "a.jpg", "a.xlsx", "a.ods", "a.csv", "a.txt", "a.exe", "a", ".pdf");

    private DocumentFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("document.addresses", DocumentFuzz::address, FieldAddress.class)
                        .from("0ABCDEFGHJKMN/accepted", "*/promised", "message", "/"),
                FuzzTarget.of("document.fields", DocumentFuzz::fields, FieldKinds.class, RowFields.class)
                        .from("1 234,5", "12,5 %", "24.11.2026", "h87", "4006381333931", "se", "\\ud800\\u0000"),
                FuzzTarget.of(
                                "document.files",
                                DocumentFuzz::file,
                                AttachmentKind.class,
                                ZipNames.class,
                                AttachmentRules.class)
                        .from(
                                "%PDF-1.7".getBytes(),
                                zip("[Content_Types].xml", "xl/workbook.xml"),
                                zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                                zip("mimetype"),
                                "a,b\n1,2\n".getBytes()),
                FuzzTarget.of("document.file-names", DocumentFuzz::fileName, AttachmentRules.class)
                        .from(
                                "terms.txt",
                                "../a/b.csv",
                                "C:\\x\\y.pdf",
                                "\\ud800.txt",
                                "\u202etxt.exe",
                                "a\u0000.csv"));
    }

    private static void address(FuzzInput input) {
        var address = FieldAddress.parse(input.text());
        same(address, FieldAddress.parse(address.toString()));
    }

    /** What a person types, or a machine says, is kept and then read as what it is. */
    private static void fields(FuzzInput input) {
        var text = input.text();
        for (var field : List.of("number", "percent", "day", "code", "text")) {
            for (var reader : READERS) {
                var typed = KINDS.typed(field, text, reader, TODAY);
                read(field, value(typed.text(), typed.unreadable()));
            }
            read(field, value(text, false));
        }
    }

    private static FieldValue value(String text, boolean unreadable) {
        return new FieldValue(text, unreadable, 1, "Anna", Instant.EPOCH);
    }

    private static void read(String field, FieldValue value) {
        var overlay = new Overlay(Map.of(new FieldAddress("1", field), value));
        var fields = RowFields.of(overlay, "1", KINDS);
        fields.quantity(field, null);
        fields.price(field, null);
        fields.amount(field);
        fields.day(field, null);
        fields.text(field, null);
        fields.country(field, null);
        fields.gtin(field, null);
    }

    private static void file(FuzzInput input) throws Exception {
        for (var name : NAMES) {
            AttachmentKind.of(name, input.bytes());
            unless(Refusal.class, () -> AttachmentRules.admitted(name, input.bytes()));
        }
    }

    private static void fileName(FuzzInput input) throws Exception {
        unless(Refusal.class, () -> AttachmentRules.admitted(input.text(), "a,b\n".getBytes()));
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
