package org.orderportal.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.FileContent;

/** The draft as PDF, as its buyer would see it now; made when somebody asks for it. */
public class DraftPreview implements DownloadHandler {

    private final transient Supplier<FileContent> pdf;

    public DraftPreview(Supplier<FileContent> pdf) {
        this.pdf = pdf;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            var made = pdf.get();
            event.setContentType(made.mimeType());
            event.setContentLength(made.bytes().length);
            event.getResponse().setHeader("Content-Disposition", "inline");
            event.getOutputStream().write(made.bytes());
        } catch (NotFound | Refusal gone) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
