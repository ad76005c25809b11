package org.orderportal.dispatch;

import java.util.List;
import org.orderportal.document.Rendered;
import org.orderportal.order.FileContent;

/**
 * Port: makes the electronic document of a dispatch advice and runs the official rules over it. The exchange module
 * implements it.
 */
public interface DispatchRenderer {

    /**
     * Peppol Despatch Advice T16 (UBL 2.1).
     *
     * @param files those that go with it; what the document takes of them goes inside
     */
    Rendered render(DispatchAdvice advice, List<FileContent> files);

    /** Whether the electronic document takes a file of that kind. */
    boolean takes(String mimeType);
}
