package org.orderportal.order.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.FileContent;

/** Links that download a file, which is read only when somebody follows them. */
final class Downloads {

    private Downloads() {}

    static Anchor link(String text, Supplier<FileContent> file) {
        var link = new Anchor("", text);
        link.setHref(DownloadHandler.fromInputStream(event -> response(file)), AttachmentType.DOWNLOAD);
        return link;
    }

    private static DownloadResponse response(Supplier<FileContent> source) {
        try {
            var file = source.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.fileName(), file.mimeType(), file.bytes().length);
        } catch (NotFound gone) {
            return DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
