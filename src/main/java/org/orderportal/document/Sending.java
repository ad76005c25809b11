package org.orderportal.document;

import java.util.function.Function;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;

/**
 * Sends documents, and takes them back while that is possible: ledger, history, bytes, number and outbox change together,
 * or not at all. Nothing here may be called within a transaction.
 */
@Service
public class Sending {

    /**
     * Sends a draft; sending it twice gives the same receipt.
     *
     * @param revision the draft's, which the sender saw and {@code prepare} works from
     * @param prepare  makes the document with the number that it is given; called again with another one when somebody
     *                 else took the first, so it must do nothing else
     * @throws DocumentRefused if the official rules refuse what was prepared
     * @throws org.orderportal.base.error.Refusal if the draft was changed meanwhile, or is a draft no more, or the order
     *         does not allow it now
     * @throws org.orderportal.base.error.NotFound if there is none, or the sender may not see it
     */
    @SignedInOnly
    public Receipt send(DocumentId id, long revision, Function<String, Prepared> prepare) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back what was sent and is not handed on yet; doing it twice gives the same receipt. What people had written
     * becomes a draft again.
     *
     * @throws org.orderportal.base.error.Refusal if it is too late, or a later document builds on it
     * @throws org.orderportal.base.error.NotFound if there is none, or the sender may not see it
     */
    @SignedInOnly
    public Receipt undo(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** The number that the series would give the next document; another may take it first. */
    @SignedInOnly
    public String nextNumber(CompanyId supplier, DocumentKind kind) {
        throw new UnsupportedOperationException();
    }
}
