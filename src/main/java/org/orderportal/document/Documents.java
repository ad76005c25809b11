package org.orderportal.document;

import java.util.List;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Service;

/**
 * Shows the documents of a supplier. What is unknown, and what is not the reader's, throws
 * {@link org.orderportal.base.error.NotFound}.
 */
@Service
public class Documents {

    @SignedInOnly
    public DocumentSummary details(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** The documents that answer an order: drafts first, then the newest first. Drafts that were given up are left out. */
    @SignedInOnly
    public List<DocumentSummary> of(OrderId order) {
        throw new UnsupportedOperationException();
    }

    /** The electronic document, byte for byte as it went out; a draft has none. */
    @SignedInOnly
    public FileContent xml(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** The document as PDF in the reader's language; a draft has none here. */
    @SignedInOnly
    public FileContent pdf(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** The files that go with it. */
    @SignedInOnly
    public List<DraftFile> files(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** How far it has come on each of its ways; none for a draft, and for one that is kept for download only. */
    @SignedInOnly
    public List<Transmission> transmissions(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Tries every way that failed again, with the same bytes.
     *
     * @throws org.orderportal.base.error.Refusal if nothing failed
     */
    @SignedInOnly
    public void resend(DocumentId id) {
        throw new UnsupportedOperationException();
    }
}
