package org.orderportal.onepass.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.PatchResult;
import org.orderportal.document.Receipt;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.onepass.OnePass;
import org.orderportal.onepass.OnePassPlan;
import org.orderportal.onepass.OnePassPlan.Problem;
import org.orderportal.onepass.OnePassStep;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Reader;

/**
 * What will be sent for an order, document by document, with the fields that are asked for again and again, and what stands
 * against it. All else is changed in the documents' own editors, whose drafts these are.
 */
class OnePassForm extends Composite<Div> {

    private static final int NAME = 200;

    private final OnePass onePass;
    private final Drafts drafts;
    private final Reader reader;
    private final ReauthenticationPrompt proof;
    private final OrderId order;
    private final String requestKey = "one-pass:" + UUID.randomUUID();
    private final Div steps = new Div();
    private final Div problems = new Div();
    private final Button send = new Button();
    private OnePassPlan plan;

    OnePassForm(OnePass onePass, Drafts drafts, Reader reader, ReauthenticationPrompt proof, OnePassPlan plan) {
        this.onePass = onePass;
        this.drafts = drafts;
        this.reader = reader;
        this.proof = proof;
        this.plan = plan;
        this.order = plan.order().summary().id();
        problems.addClassName("one-pass-problems");
        problems.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        var bar = new Div(send);
        bar.addClassName("one-pass-bar");
        getContent().add(wayBack(), new PageHeader(reader.text("onepass.title")), steps, problems, bar);
        show();
    }

    private Nav wayBack() {
        var summary = plan.order().summary();
        var arrow = new Span("‹ ");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var back = new Nav(arrow, new Anchor("orders/" + order, summary.number().text() + " · " + summary.buyerName()));
        back.addClassName("way-back");
        back.getElement().setAttribute("aria-label", reader.text("onepass.back"));
        return back;
    }

    private void show() {
        steps.removeAll();
        plan.steps().forEach(step -> steps.add(section(step)));
        send.setText(reader.text("onepass.send", plan.steps().size()));
        showProblems();
    }

    private PageSection section(OnePassStep step) {
        var section = new PageSection("step-" + step, reader.text("onepass.step." + step));
        switch (step) {
            case RESPONSE ->
                section.add(words(
                        reader.text("onepass.response", plan.order().lines().size())));
            case DISPATCH -> addDispatch(section);
            case INVOICE -> addInvoice(section);
        }
        return section;
    }

    private void addDispatch(PageSection section) {
        var form = plan.dispatch();
        if (form == null) {
            section.add(words(reader.text("onepass.dispatch.later")));
            return;
        }
        var totals = form.totals();
        section.add(words(reader.text("onepass.dispatch", totals.rows(), totals.ofRows())));
        section.add(
                new FieldGroup(field(form.draft().id(), DispatchField.TRACKING, "onepass.tracking", dispatched(form))));
        section.addAction(new Anchor("dispatches/" + form.draft().id(), reader.text("onepass.change.DISPATCH")));
    }

    private static String dispatched(DispatchForm form) {
        return form.text(FieldAddress.header(DispatchField.TRACKING));
    }

    private void addInvoice(PageSection section) {
        var form = plan.invoice();
        if (form == null) {
            section.add(words(reader.text("onepass.invoice.later")));
            return;
        }
        section.add(words(reader.text(
                "onepass.invoice",
                form.rows().stream().filter(row -> row.isSaid()).count(),
                reader.formats().amount(form.totals().payable()),
                form.currency().code())));
        section.add(new FieldGroup(
                field(
                        form.draft().id(),
                        InvoiceField.SELLER_VAT,
                        "onepass.vat-number",
                        invoiced(form, InvoiceField.SELLER_VAT)),
                field(
                        form.draft().id(),
                        InvoiceField.PAYMENT_REFERENCE,
                        "onepass.payment-reference",
                        invoiced(form, InvoiceField.PAYMENT_REFERENCE))));
        section.addAction(new Anchor("invoices/" + form.draft().id(), reader.text("onepass.change.INVOICE")));
    }

    private static String invoiced(InvoiceForm form, String field) {
        return form.text(FieldAddress.header(field));
    }

    /** A field of the header of one of the drafts, kept as it is typed. */
    private TextField field(DocumentId draft, String name, String labelKey, String text) {
        var fields = new DraftFields(edit -> keep(draft, edit));
        var field = fields.bind(
                FieldAddress.header(name), new TextField(reader.text(labelKey)), FieldTexts.of(reader, NAME));
        fields.show(FieldAddress.header(name), text, false);
        return field;
    }

    private void keep(DocumentId draft, FieldEdit edit) {
        var base = drafts.read(draft)
                .value(FieldAddress.HEADER, edit.at().field())
                .map(FieldValue::revision)
                .orElse(0L);
        var result = drafts.patch(
                draft,
                new DraftPatch(
                        edit.at(),
                        base,
                        edit.text(),
                        edit.unreadable(),
                        UUID.randomUUID().toString()));
        plan = onePass.plan(order);
        if (!(result instanceof PatchResult.Saved)) {
            // A colleague was here first, or has sent it: what counts now is shown.
            show();
        }
        showProblems();
    }

    private void showProblems() {
        problems.removeAll();
        var found = plan.problems();
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            found.stream()
                    .collect(Collectors.groupingBy(
                            problem -> problem.step() + problem.problem().key(),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(alike -> list.add(new ListItem(words(alike.getFirst(), alike.size() - 1))));
            problems.add(new Paragraph(reader.text("onepass.problems")), list);
        }
        send.setEnabled(found.stream().noneMatch(Problem::isError));
    }

    /** @param more how many others say the same of other rows */
    private Component words(Problem found, int more) {
        var path =
                found.step() == OnePassStep.DISPATCH ? "orders/" + order + "/dispatch" : "orders/" + order + "/invoice";
        var what = new Span(
                reader.text(found.problem().key(), found.problem().arguments().toArray()) + " ");
        what.addClassName(found.isError() ? "tone-bad" : "tone-warn");
        if (more > 0) {
            what.add(reader.text("onepass.more", more) + " ");
        }
        return new Span(what, new Anchor(path, reader.text("onepass.change." + found.step())));
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("message");
        return words;
    }

    /** All of it, or as far as it goes; what was sent is told, and what was not says why, and is left to do here. */
    private void send() {
        var result = onePass.send(order, requestKey);
        if (!result.sent().isEmpty()) {
            var numbers = result.sent().stream().map(Receipt::number).collect(Collectors.joining(", "));
            Notices.success(reader.text("onepass.sent", numbers));
        }
        var reason = result.reason();
        if (reason == null || !planAgain()) {
            UI.getCurrent().navigate("orders/" + order);
            return;
        }
        if (reason instanceof ReauthenticationNeeded) {
            proof.before(this::send, this::show);
            return;
        }
        Notices.failure(reader.text("onepass.refused", reader.text("onepass.step." + result.refused())) + " "
                + reader.text(reason.key(), reason.arguments()));
        show();
    }

    /** @return false where nothing more can be done here */
    private boolean planAgain() {
        try {
            plan = onePass.plan(order);
            return true;
        } catch (Refusal nothingLeft) {
            return false;
        }
    }
}
