package org.orderportal.invoice.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.FilesSection;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.document.ui.MessageSection;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceKind;

/** The sections of the editor of an invoice, of those that its kind has. */
class InvoiceSections {

    /** What they ask of the editor. */
    interface Editor extends BilledEditing.Edits {

        /** Adds a row of that kind. */
        void addRow(String kind);

        void removeRow(String key);
    }

    private final HeaderFields header;
    private final Supplier<InvoiceForm> form;
    private final @Nullable BaseSection base;
    private final @Nullable CorrectionSection correction;
    private final InformationSection information;
    private final BilledEditing articles;
    private final ScopeNotice scope;
    private final LeftOut leftOut;
    private final @Nullable ExtrasSection extras;
    private final @Nullable PaymentSection payment;
    private final TotalsSection totals;
    private final MessageSection message;
    private final Parties parties;

    /** @param number the next one of the series, which another document may take first */
    InvoiceSections(HeaderFields header, InvoiceForm read, String number, Supplier<InvoiceForm> form, Editor editor) {
        this.header = header;
        this.form = form;
        var kind = read.kind();
        var isStandard = kind == InvoiceKind.STANDARD;
        base = isStandard
                ? new BaseSection(
                        header.reader(),
                        text -> editor.edit(FieldEdit.readable(FieldAddress.header(InvoiceField.BASE), text, null)))
                : null;
        correction = isStandard ? null : new CorrectionSection(header, read);
        information = new InformationSection(header, read, number);
        articles = new BilledEditing(header.reader(), form, editor);
        scope = new ScopeNotice(header.reader(), editor);
        leftOut = new LeftOut(header.reader());
        articles.section().addFirst(scope);
        extras = kind == InvoiceKind.DEBIT
                ? null
                : new ExtrasSection(header.reader(), read.currency().code(), editor::addRow, editor::removeRow);
        payment = kind == InvoiceKind.CREDIT
                ? null
                : new PaymentSection(header, () -> editor.addRow(InvoiceField.PAYMENT), editor::removeRow);
        articles.section().add(leftOut);
        totals = new TotalsSection(header);
        message = new MessageSection(header, InvoiceField.MESSAGE);
        parties = new Parties(header);
    }

    /** As they stand on the page, the files last. */
    List<PageSection> inOrder(FilesSection files) {
        var all = new ArrayList<PageSection>();
        add(all, base);
        add(all, correction);
        all.addAll(List.of(information, articles.section()));
        add(all, extras);
        all.add(totals);
        add(all, payment);
        all.add(message);
        all.addAll(parties.sections());
        all.add(files);
        return all;
    }

    private static void add(List<PageSection> all, @Nullable PageSection section) {
        if (section != null) {
            all.add(section);
        }
    }

    /** Shows all anew: rows came or went, or the page was opened. @param show fills a field */
    void showAll(Consumer<FieldAddress> show) {
        information.show(form.get());
        header.made().forEach(show);
        articles.showRows();
        showRest(show);
        rest().forEach(show);
    }

    /** What an edit may have changed beside its own field. */
    void refresh(FieldAddress at, Collection<String> rows, Consumer<FieldAddress> show) {
        if (!rows.isEmpty() || at.row().equals(FieldAddress.HEADER)) {
            articles.refresh(at, rows);
        }
        if (at.field().equals(InvoiceField.ISSUED_ON) || at.field().equals(InvoiceField.BASE)) {
            show.accept(FieldAddress.header(InvoiceField.DUE_ON));
            show.accept(FieldAddress.header(InvoiceField.DELIVERED_ON));
        }
    }

    /**
     * What the rows decide: charges in proportion, ways to pay, totals; and which fields are there at all. A field in which
     * somebody has written keeps what was typed.
     */
    void showRest(Consumer<FieldAddress> show) {
        var now = form.get();
        scope.show(now);
        if (base != null) {
            base.show(now);
        }
        if (correction != null) {
            correction.show(now);
        }
        if (extras != null) {
            var isNew = extras.show(now.extras(), header.fields());
            now.extras().forEach(extra -> fill(ExtrasSection.addresses(extra.key()), isNew, show));
        }
        if (payment != null) {
            var isNew = payment.show(now.payments(), header.fields());
            now.payments().forEach(way -> fill(PaymentSection.addresses(way), isNew, show));
        }
        var isNew = totals.show(now);
        fill(totals.addresses(), isNew, show);
    }

    private List<FieldAddress> rest() {
        var all = new ArrayList<>(totals.addresses());
        form.get().extras().forEach(extra -> all.addAll(ExtrasSection.addresses(extra.key())));
        form.get().payments().forEach(way -> all.addAll(PaymentSection.addresses(way)));
        return all;
    }

    private void fill(List<FieldAddress> fields, boolean isNew, Consumer<FieldAddress> show) {
        fields.stream().filter(at -> isNew || !form.get().isWritten(at)).forEach(show);
    }

    /** What the rules say of it as it would go out: of that, what the electronic invoice does not carry. */
    void showLeftOut(List<RuleBreak> breaks) {
        leftOut.show(breaks);
    }

    void showProblems(List<EditorProblem> left, Map<FieldAddress, EditorProblem> found) {
        articles.showProblems(left);
        parties.show(
                form.get(),
                left.stream()
                        .filter(EditorProblem::isError)
                        .map(EditorProblem::at)
                        .toList());
        header.fields().showProblems(found);
    }

    boolean ask(FieldAddress at, FieldQuestion question) {
        parties.openFor(at);
        return articles.ask(at, question) || header.fields().ask(at, question.note());
    }

    void settled(FieldAddress at) {
        header.fields().settled(at);
        articles.settled(at);
    }

    void goTo(FieldAddress at) {
        parties.openFor(at);
        if (!articles.goTo(at)) {
            header.fields().focus(at);
        }
    }

    /** What was typed before the page was loaded anew, as if it were typed now. */
    void type(FieldAddress at, String typed) {
        if (!header.fields().type(at, typed)) {
            articles.type(at, typed);
        }
    }
}
