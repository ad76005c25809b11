package org.orderportal.order.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.FileContent;

/** Links that download a file, which is read only when somebody follows them. */
public final class Downloads {

    private static final int MEGABYTE = 1024 * 1024;

    private Downloads() {}

    public static Anchor link(String text, Supplier<FileContent> file) {
        var link = new Anchor("", text);
        link.setHref(DownloadHandler.fromInputStream(event -> response(file)), AttachmentType.DOWNLOAD);
        return link;
    }

    /** How large a file is, as people say it. */
    public static String size(long bytes, Reader reader) {
        return bytes < MEGABYTE
                ? reader.text("order.page.kilobytes", reader.formats().number(Math.max(1, Math.round(bytes / 1024.0))))
                : reader.text(
                        "order.page.megabytes",
                        reader.formats().decimal(BigDecimal.valueOf(bytes / (double) MEGABYTE), 0, 1));
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
