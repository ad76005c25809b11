package org.orderportal.exchange.ubl;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orderportal.exchange.ubl.UblWriter.Attribute;
import org.orderportal.order.FileContent;

/** Puts files inside a document, those of a kind that Peppol lets travel there. */
final class FileWriting {

    /** Which files a document takes. @param note what is said of one that it does not take */
    record Kinds(Set<String> mimeTypes, String note) {

        boolean takes(String mimeType) {
            return mimeTypes.contains(mimeType.toLowerCase(Locale.ROOT));
        }
    }

    /** PEPPOL-T16-B01402. */
    static final Kinds OF_ORDERING = new Kinds(
            Set.of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "image/tiff",
                    "application/acad",
                    "application/dwg",
                    "drawing/dwg",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet"),
            "PORTAL-FILE");

    /** BR-CL-24. */
    static final Kinds OF_BILLING = new Kinds(
            Set.of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet"),
            "PORTAL-FILE-INVOICE");

    private final Kinds kinds;
    private final UblWriter xml;
    private final Findings findings;

    FileWriting(Kinds kinds, UblWriter xml, Findings findings) {
        this.kinds = kinds;
        this.xml = xml;
        this.findings = findings;
    }

    /** @param location of the document, for what is left out */
    void all(List<FileContent> files, String location) {
        for (int index = 0; index < files.size(); index++) {
            var file = files.get(index);
            if (kinds.takes(file.mimeType())) {
                inside(String.valueOf(index + 1), file);
            } else {
                findings.note(kinds.note(), location, file.fileName());
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
