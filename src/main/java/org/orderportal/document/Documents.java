package org.orderportal.document;

import java.util.List;
import java.util.Set;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Service;

/**
 * Shows the documents of a supplier. What is unknown, and what is not the reader's, throws
 * {@link org.orderportal.base.error.NotFound}.
 */
@Service
public class Documents {

    private static final String RESENT = "document-resent";

    private final DocumentHeads heads;
    private final DocumentReading reading;
    private final DraftFiles files;
    private final Outgoing outgoing;
    private final SoleClaims claims;
    private final Aftermath aftermath;
    private final RetriedTransactions transactions;

    Documents(
            DocumentHeads heads,
            DocumentReading reading,
            DraftFiles files,
            Outgoing outgoing,
            SoleClaims claims,
            Aftermath aftermath,
            RetriedTransactions transactions) {
        this.heads = heads;
        this.reading = reading;
        this.files = files;
        this.outgoing = outgoing;
        this.claims = claims;
        this.aftermath = aftermath;
        this.transactions = transactions;
    }

    /** Without what it says, which can be as long as its order. */
    @SignedInOnly
    public DocumentSummary summary(DocumentId id) {
        return reading.summary(id);
    }

    @SignedInOnly
    public DocumentSummary details(DocumentId id) {
        return reading.details(id);
    }

    /** The documents that answer an order: drafts first, then the newest first. Drafts that were given up are left out. */
    @SignedInOnly
    public List<DocumentSummary> of(OrderId order) {
        return reading.of(order);
    }

    /** The documents of that kind that were sent for an order and count, the oldest first, with what they say. */
    @SignedInOnly
    public List<DocumentSummary> counting(OrderId order, DocumentKind kind) {
        return reading.counting(order, kind);
    }

    /** The documents of an order that count and were made from that one. */
    @SignedInOnly
    public Set<DocumentId> madeFrom(DocumentId ground, OrderId order) {
        return reading.madeFrom(heads.get(ground).id(), order);
    }

    /**
     * The electronic document, byte for byte as it went out.
     *
     * @throws Refusal if it was never sent
     */
    @SignedInOnly
    public FileContent xml(DocumentId id) {
        return reading.xml(id);
    }

    /**
     * The document as PDF in the reader's language.
     *
     * @throws Refusal if it was never sent: what a draft would look like is its own module's matter
     */
    @SignedInOnly
    public FileContent pdf(DocumentId id) {
        return reading.pdf(id);
    }

    /** The files that go with it. */
    @SignedInOnly
    public List<DraftFile> files(DocumentId id) {
        return files.of(heads.get(id).id());
    }

    /** How far it has come on each of its ways; none for a draft, and for one that is kept for download only. */
    @SignedInOnly
    public List<Transmission> transmissions(DocumentId id) {
        return outgoing.transmissions(heads.get(id).id());
    }

    /** Whether a document that counts says what only one may say ({@link Prepared#claims()}), whoever's it is. */
    @SignedInOnly
    public boolean isClaimed(String claim) {
        return claims.isTaken(claim);
    }

    /**
     * Tries every way that failed again, with the same bytes.
     *
     * @throws org.orderportal.base.error.Refusal if nothing failed
     */
    @SignedInOnly
    public void resend(DocumentId id) {
        transactions.run(() -> tryAgain(heads.lock(id)));
    }

    private void tryAgain(DocumentHead head) {
        if (head.state() != DocumentState.SENT || !outgoing.resend(head.id())) {
            throw new Refusal("document.resend.nothing-failed");
        }
        aftermath.moved(head, heads.answered(head.id()), RESENT);
    }
}
