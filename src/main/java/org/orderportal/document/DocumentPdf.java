package org.orderportal.document;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.order.DocumentKind;

/** Port: a document as PDF. A bean of each module that makes documents. */
public interface DocumentPdf {

    DocumentKind kind();

    /**
     * @param content what the document says, as its module wrote it into {@link Prepared#content()}
     * @param xml     the electronic document as it was sent
     */
    byte[] render(String content, byte[] xml, Locale locale, ZoneId zone);
}
