package org.orderportal.exchange.ubl;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orderportal.exchange.ubl.UblWriter.Attribute;
import org.orderportal.order.FileContent;

/** Puts files inside a document, those of a kind that Peppol lets travel there (rule PEPPOL-T16-B01402). */
final class FileWriting {

    private static final Set<String> KINDS = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/tiff",
            "application/acad",
            "application/dwg",
            "drawing/dwg",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet");

    private final UblWriter xml;
    private final Findings findings;

    FileWriting(UblWriter xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    static boolean takes(String mimeType) {
        return KINDS.contains(mimeType.toLowerCase(Locale.ROOT));
    }

    /** @param location of the document, for what is left out */
    void all(List<FileContent> files, String location) {
        for (int index = 0; index < files.size(); index++) {
            var file = files.get(index);
            if (takes(file.mimeType())) {
                inside(String.valueOf(index + 1), file);
            } else {
                findings.note("PORTAL-FILE", location, file.fileName());
            }
        }
    }

    private void inside(String id, FileContent file) {
        xml.group("AdditionalDocumentReference", () -> {
            xml.text("ID", id);
            xml.group(
                    "Attachment",
                    () -> xml.text(
                            "EmbeddedDocumentBinaryObject",
                            Base64.getEncoder().encodeToString(file.bytes()),
                            new Attribute("mimeCode", file.mimeType().toLowerCase(Locale.ROOT)),
                            new Attribute("filename", file.fileName())));
        });
    }
}
