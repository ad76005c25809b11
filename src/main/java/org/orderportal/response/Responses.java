package org.orderportal.response;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Drafts;
import org.orderportal.document.Prepared;
import org.orderportal.document.Receipt;
import org.orderportal.document.SameRequest;
import org.orderportal.document.Sending;
import org.orderportal.order.ActionKind;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Answers orders. What is unknown, and what is not the reader's, throws {@link org.orderportal.base.error.NotFound}.
 * Nothing here may be called within a transaction.
 */
@Service
public class Responses {

    private final Orders orders;
    private final Drafts drafts;
    private final Sending sending;
    private final ResponseDrafts writing;
    private final ResponseForms forms;
    private final ResponsePreparing preparing;
    private final Looks looks;

    Responses(
            Orders orders,
            Drafts drafts,
            Sending sending,
            ResponseDrafts writing,
            ResponseForms forms,
            ResponsePreparing preparing,
            Looks looks) {
        this.orders = orders;
        this.drafts = drafts;
        this.sending = sending;
        this.writing = writing;
        this.forms = forms;
        this.preparing = preparing;
        this.looks = looks;
    }

    /**
     * The draft that people write for that order; a new one is prefilled with what counts now.
     *
     * @throws Refusal if the order cannot be answered now
     */
    @SignedInOnly
    public DocumentId open(OrderId order) {
        requireAnswerable(order);
        var id = drafts.open(DocumentKind.ORDER_RESPONSE, order);
        writing.begin(id);
        return id;
    }

    /**
     * A draft of its own for a request; the same key gives the same one again.
     *
     * @throws Refusal if the order cannot be answered now
     */
    @SignedInOnly
    public DocumentId create(OrderId order, String requestKey) {
        var id = drafts.create(DocumentKind.ORDER_RESPONSE, order, requestKey);
        if (ResponseDrafts.isOpen(drafts.read(id))) {
            requireAnswerable(order, id);
            writing.begin(id);
        }
        return id;
    }

    /** A response as it stands: the order, what was answered before, and the draft over both. */
    @SignedInOnly
    public ResponseForm form(DocumentId id) {
        return forms.of(id);
    }

    /** All that keeps the draft from being sent, and what is worth a second look before. */
    @SignedInOnly
    public List<DraftProblem> problems(DocumentId id) {
        return forms.of(id).problemsBeforeSending();
    }

    /**
     * Sends a draft; sending it twice gives the same receipt.
     *
     * @param warningsConfirmed whether the sender has seen what is worth a second look
     * @throws org.orderportal.document.DraftRefused    if something in it is wrong
     * @throws org.orderportal.document.DocumentRefused if the official rules refuse it
     * @throws Refusal if the draft was changed since that revision, or the order cannot be answered so now
     */
    @SignedInOnly
    public Receipt send(DocumentId id, long revision, boolean warningsConfirmed) {
        return sending.send(id, revision, number -> preparing.answer(id, number, warningsConfirmed));
    }

    /** Answers the order just as it was ordered; the same key gives the same receipt again. Else as {@link #send}. */
    @SignedInOnly
    public Receipt accept(OrderId order, String requestKey) {
        return sendAtOnce(create(order, requestKey), writing::acceptAll, this::answer);
    }

    /** A draft that answers the order just as it was ordered, to be sent later; the same key gives the same one again. */
    @SignedInOnly
    public DocumentId beginAcceptance(OrderId order, String requestKey) {
        return begun(create(order, requestKey), writing::acceptAll);
    }

    /** A draft that refuses all of the order, likewise. */
    @SignedInOnly
    public DocumentId beginRejection(OrderId order, String requestKey, @Nullable ReasonCode code, String words) {
        return begun(create(order, requestKey), id -> writing.rejectAll(id, code, words));
    }

    private DocumentId begun(DocumentId id, Consumer<DocumentId> write) {
        return SameRequest.answered(() -> {
            writeWhileOpen(id, write);
            return id;
        });
    }

    /** Refuses all of the order, and sends that at once, as {@link #accept} does. */
    @SignedInOnly
    public Receipt reject(OrderId order, String requestKey, @Nullable ReasonCode code, String words) {
        return sendAtOnce(create(order, requestKey), id -> writing.rejectAll(id, code, words), this::answer);
    }

    /** Says that the order arrived, and sends that at once. */
    @SignedInOnly
    public Receipt acknowledge(OrderId order, String requestKey) {
        var id = drafts.create(DocumentKind.ORDER_RESPONSE, order, requestKey);
        return sendAtOnce(id, untouched -> {}, draft -> number -> preparing.receipt(draft, number));
    }

    private Function<String, Prepared> answer(DocumentId id) {
        return number -> preparing.answer(id, number, true);
    }

    /** What cannot be sent is given up: nobody asked for a draft. What the same request has sent meanwhile is sent. */
    private Receipt sendAtOnce(
            DocumentId id, Consumer<DocumentId> write, Function<DocumentId, Function<String, Prepared>> prepare) {
        try {
            return SameRequest.answered(() -> {
                writeWhileOpen(id, write);
                return sending.send(id, drafts.read(id).revision(), prepare.apply(id));
            });
        } catch (Refusal refused) {
            var draft = drafts.read(id);
            if (draft.state() == DocumentState.SENT) {
                return sending.send(id, draft.revision(), prepare.apply(id));
            }
            if (ResponseDrafts.isOpen(draft)) {
                drafts.discard(id);
            }
            throw refused;
        }
    }

    private void writeWhileOpen(DocumentId id, Consumer<DocumentId> write) {
        if (ResponseDrafts.isOpen(drafts.read(id))) {
            write.accept(id);
        }
    }

    /** Splits a line into parts, or into one part more. */
    @SignedInOnly
    public void split(DocumentId id, long line) {
        writing.split(id, line);
    }

    /** Goes on with a draft, after another answer to its order was sent or taken back since it was begun. */
    @SignedInOnly
    public void goOn(DocumentId id) {
        writing.goOn(id);
    }

    /** The draft as PDF, as its buyer would see it now. */
    @SignedInOnly
    public FileContent preview(DocumentId id) {
        var draft = drafts.read(id);
        var number = draft.number() == null
                ? sending.nextNumber(draft.supplier(), DocumentKind.ORDER_RESPONSE)
                : draft.number();
        return looks.preview(preparing.draft(id, number));
    }

    /** What a response says that was sent. */
    @SignedInOnly
    public OrderResponse said(DocumentSummary document) {
        return looks.json().read(Objects.requireNonNull(document.content()));
    }

    /** What was begun for an order that cannot be answered is given up: nobody asked for a draft. */
    private void requireAnswerable(OrderId order, DocumentId begun) {
        try {
            requireAnswerable(order);
        } catch (Refusal refused) {
            drafts.discard(begun);
            throw refused;
        }
    }

    private void requireAnswerable(OrderId order) {
        var details = orders.details(order);
        ResponsePreparing.requirePossible(
                Objects.requireNonNull(details.actions().get(ActionKind.RESPOND)));
        if (details.lines().isEmpty()) {
            throw new Refusal(
                    "response.nothing-to-answer", details.summary().number().text());
        }
    }

    /** How responses look to people. */
    @org.springframework.stereotype.Component
    record Looks(ObjectProvider<ResponsePrint> prints, ResponseJson json, CurrentUsers users) {

        FileContent preview(OrderResponse response) {
            var reader = users.require();
            var bytes = prints.getObject().pdf(response, true, reader.locale(), reader.zone());
            return new FileContent("preview.pdf", "application/pdf", bytes);
        }
    }
}
