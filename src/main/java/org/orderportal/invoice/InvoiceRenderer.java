package org.orderportal.invoice;

import java.util.List;
import org.orderportal.document.Rendered;
import org.orderportal.order.FileContent;

/**
 * Port: makes the electronic document of an invoice, a debit note or a credit note, and runs the official rules over it.
 * The exchange module implements it.
 */
public interface InvoiceRenderer {

    /**
     * Peppol BIS Billing 3 (EN 16931), as UBL 2.1 Invoice or CreditNote.
     *
     * @param files those that go with it; what the document takes of them goes inside
     */
    Rendered render(Invoice invoice, List<FileContent> files);

    /** Whether the electronic document takes a file of that kind. */
    boolean takes(String mimeType);
}
