package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Service;

/**
 * Looks after what is being written: every edit is kept at once, and two people who write in one draft never overwrite
 * each other unseen.
 *
 * <p>What is unknown, and what is not the reader's, throws {@link org.orderportal.base.error.NotFound}. Nothing here may
 * be called within a transaction: what clashes with another is repeated as a whole.
 */
@Service
public class Drafts {

    private final DraftMaking making;
    private final DraftReading reading;
    private final DraftEdits edits;
    private final DraftShape shape;
    private final Presences presences;
    private final SecondDrafts seconds;
    private final RetriedTransactions transactions;

    Drafts(
            DraftMaking making,
            DraftReading reading,
            DraftEdits edits,
            DraftShape shape,
            Presences presences,
            SecondDrafts seconds,
            RetriedTransactions transactions) {
        this.making = making;
        this.reading = reading;
        this.edits = edits;
        this.shape = shape;
        this.presences = presences;
        this.seconds = seconds;
        this.transactions = transactions;
    }

    /** The open draft of that order and kind; a new one where there is none. */
    @SignedInOnly
    public DocumentId open(DocumentKind kind, OrderId order) {
        return transactions.call(() -> making.open(new Topic(kind, order, null)));
    }

    /** The open draft of that kind about a document that was sent; a new one where there is none. */
    @SignedInOnly
    public DocumentId openAbout(DocumentId about, DocumentKind kind) {
        return transactions.call(() -> making.open(topic(about, kind)));
    }

    private Topic topic(DocumentId about, DocumentKind kind) {
        return new Topic(kind, reading.orderOf(about), about);
    }

    /**
     * The open draft of the order and kind of a document; where there is none, a new one with what people had written in
     * that document.
     *
     * @param without fields of the header that are not taken over, such as its number
     */
    @SignedInOnly
    public DocumentId openLike(DocumentId earlier, Collection<String> without) {
        return transactions.call(() -> seconds.openLike(earlier, without));
    }

    /** The open draft of that order and kind; none is made. */
    @SignedInOnly
    public Optional<DocumentId> find(DocumentKind kind, OrderId order) {
        return reading.open(new Topic(kind, order, null));
    }

    /**
     * A draft of its own, beside one that people may have open; the same key gives the same document again, whatever has
     * become of it.
     *
     * @param requestKey of {@link RequestKeys}, or another that its caller keeps unique; at most 300 characters
     * @throws org.orderportal.base.error.Refusal if the key was used for another order or kind
     */
    @SignedInOnly
    public DocumentId create(DocumentKind kind, OrderId order, String requestKey) {
        return transactions.call(() -> making.create(new Topic(kind, order, null), requestKey));
    }

    /** Likewise about a document that was sent. */
    @SignedInOnly
    public DocumentId createAbout(DocumentId about, DocumentKind kind, String requestKey) {
        return transactions.call(() -> making.create(topic(about, kind), requestKey));
    }

    /** With what was written in it, also when it is a draft no more. */
    @SignedInOnly
    public Draft read(DocumentId id) {
        return reading.read(id);
    }

    @SignedInOnly
    public Changes changesSince(DocumentId id, long revision) {
        return reading.changesSince(id, revision);
    }

    /** Writes one field, if nobody else has changed it since the editor saw it, or wrote the same into it. */
    @SignedInOnly
    public PatchResult patch(DocumentId id, DraftPatch patch) {
        return patchAll(id, List.of(patch)).getFirst();
    }

    /**
     * Writes all the fields, or, where one of them conflicts, none: paste, apply to all, the API. One operation may cover
     * the whole list.
     *
     * @return the results in the sequence of the patches
     */
    @SignedInOnly
    public List<PatchResult> patchAll(DocumentId id, List<DraftPatch> patches) {
        return transactions.call(() -> edits.apply(id, patches));
    }

    /**
     * Adds a row; the same operation again gives the same row.
     *
     * @throws org.orderportal.base.error.Refusal if it is no draft any more
     */
    @SignedInOnly
    public DraftRow addRow(DocumentId id, String kind, @Nullable Long line, String operation) {
        return transactions.call(() -> shape.addRow(id, kind, line, operation));
    }

    /**
     * Adds rows in their sequence; the same operation again gives the same rows.
     *
     * @throws org.orderportal.base.error.Refusal if it is no draft any more
     */
    @SignedInOnly
    public List<DraftRow> addRows(DocumentId id, List<NewRow> rows, String operation) {
        return transactions.call(() -> shape.addRows(id, rows, operation));
    }

    /**
     * Takes a row away with all that stands in it; nothing happens where there is none.
     *
     * @throws org.orderportal.base.error.Refusal if it is no draft any more
     */
    @SignedInOnly
    public void removeRow(DocumentId id, String key) {
        transactions.run(() -> shape.removeRow(id, key));
    }

    /**
     * Adds a file: PDF, PNG, JPEG, XLSX, ODS, CSV or plain text, told by its content; 10 MB each and 25 MB together.
     *
     * @param mimeType what the browser says, which counts for nothing
     * @throws org.orderportal.base.error.Refusal if it is none of these or too large, or it is no draft any more
     */
    @SignedInOnly
    public DraftFile attach(DocumentId id, String fileName, String mimeType, byte[] content) {
        var file = AttachmentRules.admitted(fileName, content);
        return transactions.call(() -> shape.attach(id, file));
    }

    /**
     * Takes a file away; nothing happens where there is none.
     *
     * @throws org.orderportal.base.error.Refusal if it is no draft any more
     */
    @SignedInOnly
    public void detach(DocumentId id, long file) {
        transactions.run(() -> shape.detach(id, file));
    }

    /** A file of the document, in whatever state it is. */
    @SignedInOnly
    public FileContent file(DocumentId id, long file) {
        return reading.file(id, file);
    }

    /**
     * Gives a draft up; nothing happens where that was done already.
     *
     * @throws org.orderportal.base.error.Refusal if it was sent
     */
    @SignedInOnly
    public void discard(DocumentId id) {
        transactions.run(() -> making.discard(id));
    }

    /**
     * Notes that the reader has the draft open in that window, and where they stand.
     *
     * @param ui one window of one browser, at most 40 characters
     * @return the others who were seen within the last minute, each once
     */
    @SignedInOnly
    public List<Presence> seen(DocumentId id, String ui, @Nullable FieldAddress at) {
        return presences.seen(id, ui, at);
    }

    /** That window is closed. */
    @SignedInOnly
    public void gone(DocumentId id, String ui) {
        presences.gone(id, ui);
    }
}
