package org.orderportal.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file says, whatever it is wrapped in: PDFs with what is attached to them, ZIP files (workbooks, too), text. */
final class FileText {

    private FileText() {}

    static String of(byte[] bytes) {
        try {
            return starts(bytes, "%PDF") ? ofPdf(bytes) : starts(bytes, "PK") ? ofZip(bytes) : plain(bytes);
        } catch (IOException unreadable) {
            throw new IllegalStateException("A file that cannot be read hides what it says", unreadable);
        }
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document) + "\n" + ofAttached(document);
        }
    }

    private static String ofAttached(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        var files = names == null ? null : names.getEmbeddedFiles();
        var text = new StringBuilder();
        if (files != null && files.getNames() != null) {
            for (var file : files.getNames().values()) {
                text.append(of(file.getEmbeddedFile().toByteArray())).append('\n');
            }
        }
        return text.toString();
    }

    /** By its directory, as programs for tables do: what stands before each entry of a workbook leaves its size open. */
    private static String ofZip(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        var file = Files.createTempFile("offered", ".zip");
        try {
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(entry.getName())
                            .append('\n')
                            .append(of(zip.getInputStream(entry).readAllBytes()));
                }
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, String with) {
        return new String(bytes, 0, Math.min(bytes.length, with.length()), StandardCharsets.ISO_8859_1).equals(with);
    }
}
