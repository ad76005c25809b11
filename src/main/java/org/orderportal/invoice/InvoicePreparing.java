package org.orderportal.invoice;

import java.util.List;
import java.util.Set;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.Prepared;
import org.orderportal.document.Rendered;
import org.orderportal.document.SenderWords;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes of a draft the invoice that goes out, or says what is in the way. */
@Component
class InvoicePreparing {

    private static final Prepared.History INVOICED =
            new Prepared.History(OrderEvents.INVOICE_SENT, OrderEvents.INVOICE_WITHDRAWN, null);
    private static final Prepared.History CREDITED =
            new Prepared.History(OrderEvents.CREDIT_SENT, OrderEvents.CREDIT_WITHDRAWN, null);

    private final InvoiceForms forms;
    private final Drafts drafts;
    private final ObjectProvider<InvoiceRenderer> renderers;
    private final InvoiceJson json;
    private final Texts texts;
    private final CurrentUsers users;

    InvoicePreparing(
            InvoiceForms forms,
            Drafts drafts,
            ObjectProvider<InvoiceRenderer> renderers,
            InvoiceJson json,
            Texts texts,
            CurrentUsers users) {
        this.forms = forms;
        this.drafts = drafts;
        this.renderers = renderers;
        this.json = json;
        this.texts = texts;
        this.users = users;
    }

    /**
     * @throws DraftRefused if something in the draft is wrong, or worth a second look that nobody has had
     * @throws Refusal      if the order cannot be invoiced now
     */
    Prepared invoice(DocumentId id, String number, boolean warningsConfirmed) {
        var form = forms.of(id);
        requirePossible(form);
        var problems = form.problemsBeforeSending().stream()
                .filter(problem -> problem.level() == DraftProblem.Level.ERROR || !warningsConfirmed)
                .toList();
        if (!problems.isEmpty()) {
            throw new DraftRefused(problems);
        }
        var writing = writing(form);
        var invoice = writing.invoice(number, renderer()::takes);
        return new Prepared(
                renderer().render(invoice, files(form)),
                json.write(invoice),
                writing.postings(number),
                form.kind() == InvoiceKind.CREDIT ? CREDITED : INVOICED,
                writing.grounds(),
                Set.of());
    }

    private static void requirePossible(InvoiceForm form) {
        var invoice = form.order().actions().get(ActionKind.INVOICE);
        if (form.kind() == InvoiceKind.STANDARD && invoice instanceof Impossible why) {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        }
    }

    /** As it would go out now, with whatever is wrong in it. */
    Invoice draft(InvoiceForm form, String number) {
        return writing(form).invoice(number, renderer()::takes);
    }

    /** What the official rules say of it as it would go out now. */
    Rendered rendered(InvoiceForm form, String number) {
        return renderer().render(draft(form, number), files(form));
    }

    InvoiceWriting writing(InvoiceForm form) {
        return new InvoiceWriting(form, new InvoiceNotes(form, words()));
    }

    private List<FileContent> files(InvoiceForm form) {
        var id = form.draft().id();
        return form.draft().files().stream()
                .map(file -> drafts.file(id, file.id()))
                .toList();
    }

    private InvoiceRenderer renderer() {
        return renderers.getObject();
    }

    private SenderWords words() {
        return SenderWords.of(texts, Formats.of(users.require()));
    }
}
