package org.orderportal.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.order.FileContent;
import org.springframework.stereotype.Component;

/** Downloads many documents in one file. It is written while other clicks of the same person go on. */
@Component
class DocumentZips {

    private final Documents documents;

    DocumentZips(Documents documents) {
        this.documents = documents;
    }

    Anchor pdfs(String text, Supplier<List<DocumentId>> chosen) {
        return link(text, "documents-pdf.zip", chosen, documents::pdf);
    }

    Anchor xmls(String text, Supplier<List<DocumentId>> chosen) {
        return link(text, "documents-xml.zip", chosen, documents::xml);
    }

    private static Anchor link(
            String text, String name, Supplier<List<DocumentId>> chosen, Function<DocumentId, FileContent> file) {
        var link = new Anchor("", text);
        DownloadHandler handler = event -> {
            var asked = underLock(event.getSession(), chosen);
            event.setFileName(name);
            event.setContentType("application/zip");
            write(asked, file, event.getOutputStream());
        };
        link.setHref(handler, AttachmentType.DOWNLOAD);
        link.addClassName("link-button");
        return link;
    }

    /** Drafts, and what is gone meanwhile, are left out: there is nothing to download of them. */
    static void write(List<DocumentId> chosen, Function<DocumentId, FileContent> file, OutputStream out)
            throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            var names = new HashSet<String>();
            for (var id : chosen) {
                try {
                    var content = file.apply(id);
                    zip.putNextEntry(new ZipEntry(unused(content.fileName(), id, names)));
                    zip.write(content.bytes());
                    zip.closeEntry();
                } catch (NotFound | Refusal nothing) {
                    // Said before: the bar tells how many of the chosen ones can be downloaded.
                }
            }
        }
    }

    /** Documents of several suppliers may have the same number. */
    private static String unused(String name, DocumentId id, Set<String> names) {
        return names.add(name) ? name : id + "-" + name;
    }

    private static <T> T underLock(VaadinSession session, Supplier<T> what) {
        session.lock();
        try {
            return what.get();
        } finally {
            session.unlock();
        }
    }
}
