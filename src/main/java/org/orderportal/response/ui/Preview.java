package org.orderportal.response.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.response.Responses;

/** The draft as PDF, as its buyer would see it now; made when somebody asks for it. */
class Preview implements DownloadHandler {

    private final transient Responses responses;
    private final transient DocumentId draft;

    Preview(Responses responses, DocumentId draft) {
        this.responses = responses;
        this.draft = draft;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            var pdf = responses.preview(draft);
            event.setContentType(pdf.mimeType());
            event.setContentLength(pdf.bytes().length);
            event.getResponse().setHeader("Content-Disposition", "inline");
            event.getOutputStream().write(pdf.bytes());
        } catch (NotFound | Refusal gone) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
