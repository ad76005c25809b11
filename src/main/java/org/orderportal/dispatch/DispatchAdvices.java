package org.orderportal.dispatch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Service;

/**
 * Makes dispatch advices. What is unknown, and what is not the reader's, throws {@link NotFound}. Nothing here may be called
 * within a transaction.
 */
@Service
public class DispatchAdvices {

    private final Drafts drafts;
    private final Sending sending;
    private final DispatchForms forms;
    private final DispatchPreparing preparing;
    private final OrdersTogether together;
    private final ItemIds itemIds;
    private final DispatchPapers papers;

    DispatchAdvices(
            Drafts drafts,
            Sending sending,
            DispatchForms forms,
            DispatchPreparing preparing,
            OrdersTogether together,
            ItemIds itemIds,
            DispatchPapers papers) {
        this.drafts = drafts;
        this.sending = sending;
        this.forms = forms;
        this.preparing = preparing;
        this.together = together;
        this.itemIds = itemIds;
        this.papers = papers;
    }

    /**
     * The draft that people write for that order; a new one sends all that is left.
     *
     * @throws Refusal if the order cannot be dispatched now
     */
    @SignedInOnly
    public DocumentId open(OrderId order) {
        together.requirePossible(order);
        return drafts.open(DocumentKind.DISPATCH_ADVICE, order);
    }

    /**
     * The draft for the first of these orders, with the others in it.
     *
     * @throws Refusal if they are not all of one buyer and to one place, or one of them cannot be dispatched now
     */
    @SignedInOnly
    public DocumentId open(List<OrderId> several) {
        together.requireTogether(several);
        var id = open(several.getFirst());
        several.stream().skip(1).forEach(other -> addOrder(id, other, "order-" + UUID.randomUUID()));
        return id;
    }

    /**
     * A draft of its own for a request; the same key gives the same one again.
     *
     * @throws Refusal if the order cannot be dispatched now
     */
    @SignedInOnly
    public DocumentId create(OrderId order, String requestKey) {
        var id = drafts.create(DocumentKind.DISPATCH_ADVICE, order, requestKey);
        if (drafts.read(id).state() == DocumentState.DRAFT) {
            requirePossible(order, id);
        }
        return id;
    }

    /** What was begun for an order that cannot be dispatched is given up: nobody asked for a draft. */
    private void requirePossible(OrderId order, DocumentId begun) {
        try {
            together.requirePossible(order);
        } catch (Refusal refused) {
            drafts.discard(begun);
            throw refused;
        }
    }

    /** An advice as it stands: its orders, and the draft over them. */
    @SignedInOnly
    public DispatchForm form(DocumentId id) {
        return forms.of(id);
    }

    /** All that keeps the draft from being sent, and what is worth a second look before. */
    @SignedInOnly
    public List<DraftProblem> problems(DocumentId id) {
        return forms.of(id).problemsBeforeSending();
    }

    /**
     * Sends a draft; sending it twice gives the same receipt. The numbers of articles that were told are remembered.
     *
     * @param warningsConfirmed whether the sender has seen what is worth a second look
     * @throws org.orderportal.document.DraftRefused    if something in it is wrong
     * @throws org.orderportal.document.DocumentRefused if the official rules refuse it
     * @throws Refusal if the draft was changed since that revision, or an order cannot be dispatched so now
     */
    @SignedInOnly
    public Receipt send(DocumentId id, long revision, boolean warningsConfirmed) {
        var form = forms.of(id);
        var receipt = sending.send(id, revision, number -> preparing.advice(id, number, warningsConfirmed));
        itemIds.remember(
                form.draft().supplier(),
                form.draft().buyer(),
                preparing.writing(form).itemIds());
        return receipt;
    }

    /** The other orders of the same buyer to the same place that could go along. */
    @SignedInOnly
    public List<OrderDetails> candidates(DocumentId id) {
        return together.candidates(id);
    }

    /**
     * Lets another order go along; nothing happens where it does.
     *
     * @throws Refusal if it is of another buyer, goes elsewhere, or cannot be dispatched now
     */
    @SignedInOnly
    public void addOrder(DocumentId id, OrderId other, String operation) {
        together.add(id, other, operation);
    }

    /** Takes an order away that was added, with what was packed of it. */
    @SignedInOnly
    public void removeOrder(DocumentId id, OrderId other) {
        together.remove(id, other);
    }

    /** Says which lines go along; all others keep what they have. */
    @SignedInOnly
    public void takeAlong(DocumentId id, Map<Long, Boolean> lines) {
        var draft = drafts.read(id);
        var operation = "along-" + draft.revision();
        var patches = lines.entrySet().stream()
                .map(line -> new DraftPatch(
                        new FieldAddress(IdText.of(line.getKey()), DispatchField.INCLUDED),
                        Packages.base(draft, IdText.of(line.getKey()), DispatchField.INCLUDED),
                        line.getValue().toString(),
                        false,
                        operation))
                .toList();
        if (!patches.isEmpty()) {
            drafts.patchAll(id, patches);
        }
    }

    /** What an advice says that was sent. @param document with its content */
    @SignedInOnly
    public DispatchAdvice said(DocumentSummary document) {
        return papers.said(document);
    }

    /** The number that a draft gets if nobody takes it first. */
    @SignedInOnly
    public String nextNumber(DocumentId id) {
        return papers.number(id);
    }

    /** The delivery note; of a draft as its buyer would see it now. */
    @SignedInOnly
    public FileContent preview(DocumentId id) {
        return papers.deliveryNote(id);
    }

    /** What lies in which unit, of a draft as of what was sent. */
    @SignedInOnly
    public FileContent packingList(DocumentId id) {
        return papers.packingList(id);
    }

    /** The labels of its units, of a draft as of what was sent: goods are labelled before they leave. */
    @SignedInOnly
    public FileContent labels(DocumentId id, DispatchPrint.LabelPaper paper) {
        return papers.labels(id, paper);
    }
}
