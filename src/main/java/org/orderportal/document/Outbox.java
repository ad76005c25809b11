package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.CompanyId;

/** Port: hands documents on to their buyers. The exchange module implements it. */
public interface Outbox {

    /** Which ways such a document of an order of that profile would take. */
    Route route(CompanyId buyer, DocumentKind kind, OrderProfile profile);

    /** Puts it on all its ways, in the transaction that sends it. */
    void put(OutgoingDocument document);

    /**
     * Takes it back from all its ways, in the caller's transaction.
     *
     * @return false, and nothing done, if one of them is under way or ended
     */
    boolean withdraw(DocumentId id);

    /** What stopping a document came to. */
    enum Stopped {
        /** Nothing of it has left the portal, and nothing will. */
        NOTHING_WENT,
        /** It is being handed over at this moment: nothing was stopped. */
        UNDER_WAY,
        /** The buyer has it, or may have it; no other way will be tried. */
        MAY_BE_THERE
    }

    /** Ends all ways of a document that have not led anywhere yet; in the caller's transaction. */
    Stopped stop(DocumentId id);

    /** Tells the buyer by mail that a document is void; in the caller's transaction. @return false where no mail can go */
    boolean tellVoid(OutgoingDocument document);

    /** Tries again, with the same bytes, every way that failed; in the caller's transaction. @return whether there was one */
    boolean resend(DocumentId id);

    /**
     * Likewise, where the receiver's system has refused it after it was handed over: every electronic way again, too.
     */
    default boolean resendRefused(DocumentId id) {
        return resend(id);
    }

    Map<DocumentId, List<Transmission>> transmissions(Collection<DocumentId> ids);
}
