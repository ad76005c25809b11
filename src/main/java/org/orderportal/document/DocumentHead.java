package org.orderportal.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.Stamps.Stamp;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * A document without what was written in it.
 *
 * @param about             the document that it is about; null where it only answers its order
 * @param structureRevision the draft's revision when the last row or file came or went
 * @param openKey           what it alone may have as the open draft of its order; null where it is none
 * @param onRequest         whether it was made for a request, and not for people to write in
 */
record DocumentHead(
        DocumentId id,
        DocumentKind kind,
        DocumentState state,
        OrderId order,
        CompanyId supplier,
        CompanyId buyer,
        @Nullable DocumentId about,
        @Nullable String number,
        long revision,
        long structureRevision,
        @Nullable String openKey,
        boolean onRequest,
        Instant createdAt,
        Instant changedAt,
        String changedBy,
        @Nullable Instant sentAt,
        @Nullable Instant undoUntil) {

    /** Where it stands in lists; of a draft to the minute, so that not every key that is pressed moves it. */
    Instant listedAt() {
        return sentAt == null ? changedAt.truncatedTo(ChronoUnit.MINUTES) : sentAt;
    }

    Topic topic() {
        return new Topic(kind, order, about);
    }

    boolean isDraft() {
        return state == DocumentState.DRAFT;
    }

    /** The draft after a change of fields. */
    DocumentHead edited(long newRevision, Stamp by) {
        return with(state, number, newRevision, structureRevision, openKey, by, sentAt, undoUntil);
    }

    /** The draft after a row or a file came or went. */
    DocumentHead restructured(Stamp by) {
        return with(state, number, revision + 1, revision + 1, openKey, by, sentAt, undoUntil);
    }

    DocumentHead sent(String givenNumber, Stamp by, Instant until) {
        return with(DocumentState.SENT, givenNumber, revision, structureRevision, null, by, by.at(), until);
    }

    DocumentHead ended(DocumentState end, Stamp by) {
        return with(end, number, revision, structureRevision, null, by, sentAt, undoUntil);
    }

    /** @throws NullPointerException for a document that was never sent */
    Receipt receipt() {
        return new Receipt(
                id,
                kind,
                state,
                Objects.requireNonNull(number),
                Objects.requireNonNull(sentAt),
                Objects.requireNonNull(undoUntil));
    }

    private DocumentHead with(
            DocumentState newState,
            @Nullable String newNumber,
            long newRevision,
            long newStructure,
            @Nullable String newKey,
            Stamp by,
            @Nullable Instant newSentAt,
            @Nullable Instant newUndoUntil) {
        return new DocumentHead(
                id,
                kind,
                newState,
                order,
                supplier,
                buyer,
                about,
                newNumber,
                newRevision,
                newStructure,
                newKey,
                onRequest,
                createdAt,
                by.at(),
                by.who(),
                newSentAt,
                newUndoUntil);
    }
}
