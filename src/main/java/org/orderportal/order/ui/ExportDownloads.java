package org.orderportal.order.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.orderportal.base.table.ExportFormat;
import org.orderportal.order.OrderExports;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/**
 * Links that download a list of orders. What to write is asked for when somebody follows the link; it is written while
 * other clicks of the same person go on, for the session stays unlocked.
 */
@Component
class ExportDownloads {

    private final OrderExports exports;

    ExportDownloads(OrderExports exports) {
        this.exports = exports;
    }

    /** All orders of the list as its address then says. */
    Anchor link(String text, ExportFormat format, Supplier<ListAddress> address) {
        return link(
                text,
                handler(
                        format,
                        address,
                        (shown, out) -> exports.write(shown.filter(), shown.sort(), shown.descending(), format, out)));
    }

    /** The orders that are then chosen, in their order. */
    Anchor linkToChosen(String text, ExportFormat format, Supplier<List<OrderId>> chosen) {
        return link(text, handler(format, chosen, (ids, out) -> exports.write(ids, format, out)));
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T what, OutputStream out) throws IOException;
    }

    private static Anchor link(String text, DownloadHandler handler) {
        var link = new Anchor("", text);
        link.setHref(handler, AttachmentType.DOWNLOAD);
        return link;
    }

    private <T> DownloadHandler handler(ExportFormat format, Supplier<T> what, Writing<T> writing) {
        return event -> {
            var asked = underLock(event.getSession(), what);
            event.setFileName(exports.fileName(format));
            event.setContentType(format.mimeType());
            writing.write(asked, event.getOutputStream());
        };
    }

    /** What is on the screen belongs to the session's lock; reading it takes no longer than a click. */
    private static <T> T underLock(VaadinSession session, Supplier<T> what) {
        session.lock();
        try {
            return what.get();
        } finally {
            session.unlock();
        }
    }
}
