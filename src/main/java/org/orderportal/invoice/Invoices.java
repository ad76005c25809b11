package org.orderportal.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Receipt;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.Sending;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Makes invoices, and the credit and debit notes that correct them. What is unknown, and what is not the reader's, throws
 * {@link NotFound}. Nothing here may be called within a transaction.
 */
@Service
public class Invoices {

    private final InvoiceDrafts drafts;
    private final InvoiceForms forms;
    private final InvoicePreparing preparing;
    private final InvoiceRemembering remembering;
    private final InvoiceSources sources;
    private final Sending sending;
    private final InvoiceLooks looks;

    Invoices(
            InvoiceDrafts drafts,
            InvoiceForms forms,
            InvoicePreparing preparing,
            InvoiceRemembering remembering,
            InvoiceSources sources,
            Sending sending,
            InvoiceLooks looks) {
        this.drafts = drafts;
        this.forms = forms;
        this.preparing = preparing;
        this.remembering = remembering;
        this.sources = sources;
        this.sending = sending;
        this.looks = looks;
    }

    /**
     * The draft that people write for that order; a new one invoices all that may be invoiced.
     *
     * @throws Refusal if the order cannot be invoiced now
     */
    @SignedInOnly
    public DocumentId open(OrderId order) {
        return drafts.open(order);
    }

    /** The same, made from these dispatch advices. */
    @SignedInOnly
    public DocumentId open(OrderId order, List<DocumentId> advices) {
        var id = drafts.open(order);
        drafts.choose(id, advices);
        return id;
    }

    /**
     * The draft for the rows that, for VAT, could not stand on an invoice that was sent; a new one takes over what was
     * written about them.
     */
    @SignedInOnly
    public DocumentId openRest(DocumentId sent) {
        return drafts.openRest(sent);
    }

    /**
     * A draft of its own for a request; the same key gives the same one again.
     *
     * @throws Refusal if the order cannot be invoiced now
     */
    @SignedInOnly
    public DocumentId create(OrderId order, String requestKey) {
        return drafts.create(order, requestKey);
    }

    /**
     * The draft that people write to credit an invoice; a new one credits what the buyer asks for, else all that is left.
     *
     * @throws Refusal if it is no invoice that was sent and counts
     */
    @SignedInOnly
    public DocumentId openCredit(DocumentId invoice) {
        return drafts.openCredit(invoice, false);
    }

    /**
     * Likewise, to make way for another invoice in its place.
     *
     * @throws Refusal if it is no invoice that was sent and counts
     */
    @SignedInOnly
    public DocumentId openCreditToInvoiceAgain(DocumentId invoice) {
        return drafts.openCredit(invoice, true);
    }

    /**
     * The draft that people write in place of an invoice that the buyer did not take; a new one says what was written in
     * that one.
     *
     * @throws Refusal if the order cannot be invoiced now
     */
    @SignedInOnly
    public DocumentId openAgain(DocumentId invoice) {
        return drafts.openAgain(invoice);
    }

    /** The draft that people write to claim more for what was invoiced, likewise. */
    @SignedInOnly
    public DocumentId openDebit(DocumentId invoice) {
        return drafts.openCorrection(invoice, DocumentKind.INVOICE);
    }

    /** The newest invoice of an order that has something on it which was invoiced and is no longer owed. */
    @SignedInOnly
    public Optional<DocumentId> toCredit(OrderId order) {
        return forms.toCredit(order);
    }

    /** A draft of its own that credits an invoice, for a request; the same key gives the same one again. */
    @SignedInOnly
    public DocumentId createCredit(DocumentId invoice, String requestKey) {
        return drafts.createCorrection(invoice, DocumentKind.CREDIT_NOTE, requestKey);
    }

    /** It as it stands: what it is made from, and the draft over that. */
    @SignedInOnly
    public InvoiceForm form(DocumentId id) {
        return forms.of(id);
    }

    /** All that keeps the draft from being sent, and what is worth a second look before. */
    @SignedInOnly
    public List<DraftProblem> problems(DocumentId id) {
        return forms.of(id).problemsBeforeSending();
    }

    /** What the official rules say of a draft as it would go out now. */
    @SignedInOnly
    public List<RuleBreak> breaks(InvoiceForm form) {
        return preparing.rendered(form, looks.number(form)).breaks();
    }

    /**
     * Sends a draft; sending it twice gives the same receipt. What was told in it that orders do not say is remembered.
     *
     * @param warningsConfirmed whether the sender has seen what is worth a second look
     * @throws org.orderportal.document.DraftRefused    if something in it is wrong
     * @throws org.orderportal.document.DocumentRefused if the official rules refuse it
     * @throws org.orderportal.base.security.ReauthenticationNeeded if it {@link #asksForProof}
     * @throws Refusal if the draft was changed since that revision, its number was used before, or the ledger does not
     *         allow it now
     */
    @SignedInOnly
    public Receipt send(DocumentId id, long revision, boolean warningsConfirmed) {
        var form = forms.of(id);
        remembering.requireProof(form);
        var receipt = sending.send(
                id, revision, form.header().number(), number -> preparing.invoice(id, number, warningsConfirmed));
        remembering.remember(form);
        return receipt;
    }

    /** Whether the sender has to show first that it is still them, because it asks to be paid to another account. */
    @SignedInOnly
    public boolean asksForProof(InvoiceForm form) {
        return remembering.asksForProof(form);
    }

    /** What an invoice, or a correction of one, says that was sent. @param document with its content */
    @SignedInOnly
    public Invoice said(DocumentSummary document) {
        return sources.said(document);
    }

    /** The order's dispatch advices that count, with what of them is not invoiced. */
    @SignedInOnly
    public List<AdviceBasis> advices(OrderId order) {
        return sources.advices(
                order, sources.said(order, DocumentKind.INVOICE), sources.said(order, DocumentKind.CREDIT_NOTE));
    }

    /** Whether rows of its order wait that, for VAT, could not stand on the invoice that was sent (BR-O-11). */
    @SignedInOnly
    public boolean leavesOtherScope(DocumentSummary sent) {
        return !MixedScope.waiting(forms.of(sent.id()), sources.said(sent)).isEmpty();
    }

    /** The number that a draft gets: its own, or that of the series if nobody takes it first. */
    @SignedInOnly
    public String nextNumber(DocumentId id) {
        return looks.seriesNumber(id);
    }

    /** The draft as its buyer would see it now. */
    @SignedInOnly
    public FileContent preview(DocumentId id) {
        var form = forms.of(id);
        return looks.preview(preparing.draft(form, looks.number(form)));
    }

    /** The head of an invoice, or of what corrects one. */
    @SignedInOnly
    public DocumentSummary summary(DocumentId id) {
        return looks.documents().summary(id);
    }

    /** How invoices look to people. */
    @org.springframework.stereotype.Component
    record InvoiceLooks(ObjectProvider<InvoicePrint> prints, Documents documents, Sending sending, CurrentUsers users) {

        String number(InvoiceForm form) {
            return Objects.requireNonNullElseGet(
                    form.header().number(), () -> seriesNumber(form.draft().id()));
        }

        String seriesNumber(DocumentId id) {
            var draft = documents.summary(id);
            return sending.nextNumber(draft.supplier(), draft.kind());
        }

        FileContent preview(Invoice invoice) {
            var reader = users.require();
            var bytes = prints.getObject().invoice(invoice, true, null, reader.locale(), reader.zone());
            return new FileContent("preview.pdf", "application/pdf", bytes);
        }
    }
}
