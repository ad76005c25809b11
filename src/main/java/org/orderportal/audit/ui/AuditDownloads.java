package org.orderportal.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import java.util.function.Supplier;
import org.orderportal.audit.AuditExports;
import org.orderportal.audit.AuditFilter;
import org.orderportal.base.table.ExportFormat;
import org.springframework.stereotype.Component;

/** Links that download the audit log as it is filtered when somebody follows them; the session stays unlocked meanwhile. */
@Component
class AuditDownloads {

    private final AuditExports exports;

    AuditDownloads(AuditExports exports) {
        this.exports = exports;
    }

    Anchor link(String text, ExportFormat format, Supplier<AuditFilter> filter) {
        var link = new Anchor("", text);
        link.addClassName("link-button");
        link.setHref(
                event -> {
                    AuditFilter asked;
                    event.getSession().lock();
                    try {
                        asked = filter.get();
                    } finally {
                        event.getSession().unlock();
                    }
                    event.setFileName(exports.fileName(format));
                    event.setContentType(format.mimeType());
                    exports.write(asked, format, event.getOutputStream());
                },
                AttachmentType.DOWNLOAD);
        return link;
    }
}
