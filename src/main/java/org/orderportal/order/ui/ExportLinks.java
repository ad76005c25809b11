package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.orderportal.order.ExportFormat;

/** Downloads of a list as a file, written while it is sent, so that any number of rows will do. */
class ExportLinks extends Composite<Div> {

    /** Writes the list as a file. */
    @FunctionalInterface
    interface Source {
        void write(ExportFormat format, OutputStream out) throws IOException;
    }

    /**
     * @param scope    what the file will hold, in words
     * @param fileName without its ending
     */
    ExportLinks(String scope, String fileName, Source source) {
        getContent().addClassNames("filter-fields", "export-links");
        getContent().add(new Paragraph(scope));
        for (var format : ExportFormat.values()) {
            getContent().add(link(format, fileName + "." + format.name().toLowerCase(Locale.ROOT), source));
        }
    }

    private Anchor link(ExportFormat format, String fileName, Source source) {
        var link = new Anchor("", getTranslation("order.list.export." + format));
        link.addClassName("link-button");
        link.setHref((DownloadHandler) event -> send(event, format, fileName, source), AttachmentType.DOWNLOAD);
        return link;
    }

    private static void send(DownloadEvent event, ExportFormat format, String fileName, Source source)
            throws IOException {
        event.setFileName(fileName);
        event.setContentType(
                switch (format) {
                    case CSV -> "text/csv;charset=UTF-8";
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                });
        try (var out = event.getOutputStream()) {
            source.write(format, out);
        }
    }
}
