package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Shelf;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftRow;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.ui.AnswerNotice;
import org.orderportal.document.ui.Discarding;
import org.orderportal.document.ui.DraftEditing;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.DraftPreview;
import org.orderportal.document.ui.DraftScreen;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.EditorShell;
import org.orderportal.document.ui.EndedNotice;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.FilesSection;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.document.ui.SendingDraft;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.order.ui.Reader;

/**
 * The editor of one invoice, credit note or debit note: shows the draft in its sections, hands on what is typed, and says
 * after each edit what it comes to and what is left to do.
 */
class InvoiceEditor extends Composite<EditorShell> implements DraftScreen {

    private static final String TEXTS = "invoice.editor";
    /** So many rows the official rules read in the blink of an eye; longer invoices they read when they are sent. */
    private static final int MOST_CHECKED_LIVE = 200;

    private final InvoiceDesk desk;
    private final DocumentId id;
    private final String kind;
    private final Reader reader;
    private final Shelf.Place<InvoiceForm> place;
    private final DraftFields fields = new DraftFields(edit -> this.edits.edit(edit));
    private final HeaderFields header;
    private final Edits edits = new Edits();
    private final InvoiceSections sections;
    private final Standing standing;
    private final FilesSection files;
    private final DraftEditing editing;
    private List<DraftRow> shownRows;
    private boolean summingUp;

    InvoiceEditor(InvoiceDesk desk, InvoiceForm read) {
        this.desk = desk;
        id = read.draft().id();
        kind = read.kind().name();
        reader = desk.readers().now();
        place = desk.shelf().place(this::readAgain, form -> form.rows().size());
        place.put(read);
        shownRows = read.draft().rows();
        var shell = getContent();
        standing = new Standing(shell, reader);
        header = new HeaderFields(fields, reader, TEXTS + ".field.");
        files = new FilesSection(
                desk.drafts(), id, reader, reader.text("invoice.editor.files.go-with"), this::showRows);
        sections = new InvoiceSections(header, read, desk.invoices().nextNumber(id), this::form, edits);
        sections.inOrder(files).forEach(shell::add);
        read.heeded().ifPresent(answer -> shell.addNotice(notice(answer, read)));
        standing.showHead(read, desk.routes().of(read.order(), read.draft().kind(), TEXTS, reader));
        editing = desk.editings().begin(read.draft(), shell, this);
        var sending = new SendingDraft(
                reader,
                shell,
                editing,
                id,
                this::left,
                (revision, confirmed) -> desk.invoices().send(id, revision, confirmed));
        shell.onSend(() -> send(sending));
        shell.onNotSent(this::sumUpSoon);
        shell.onGoTo(problem -> goTo(problem.at()));
        shell.onDiscard(new Discarding(desk.drafts(), reader, id, TEXTS, this::orderPath)::discard);
        shell.setPreview(new DraftPreview(() -> desk.invoices().preview(id)));
        addDetachListener(left -> place.leave());
        showAll();
    }

    /** What the buyer said about the invoice that this one corrects, or takes the place of. */
    private AnswerNotice notice(BuyerAnswer answer, InvoiceForm form) {
        var answered = desk.invoices().summary(answer.document());
        var name = reader.text("order.page.document." + answered.kind()) + " " + answered.number();
        return new AnswerNotice(answer, name, form.order().summary().buyerName(), reader);
    }

    @Override
    protected EditorShell initContent() {
        return new EditorShell(
                getTranslation("invoice.editor.title." + kind), getTranslation("invoice.editor.send." + kind));
    }

    @Override
    public void kept(FieldAddress at, @Nullable FieldValue value) {
        take(at, value);
    }

    @Override
    public void show(FieldAddress at, @Nullable FieldValue value) {
        take(at, value);
        showField(at);
    }

    @Override
    public boolean showConflict(FieldAddress at, FieldQuestion question) {
        return sections.ask(at, question);
    }

    @Override
    public void settled(FieldAddress at) {
        sections.settled(at);
    }

    @Override
    public void showRows() {
        var read = place.put(desk.invoices().form(id));
        shownRows = read.draft().rows();
        editing.adopt(read.draft());
        showAll();
    }

    private void send(SendingDraft sending) {
        editing.flush();
        if (desk.invoices().asksForProof(form())) {
            desk.proof().before(sending::send, getContent()::sendAgain);
        } else {
            sending.send();
        }
    }

    private InvoiceForm form() {
        return place.get();
    }

    /** Where rows came or went meanwhile, which the screen knows nothing of yet, all is shown anew. */
    private InvoiceForm readAgain() {
        var read = desk.invoices().form(id);
        if (!read.draft().rows().equals(shownRows)) {
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> showRows()));
        }
        return read;
    }

    @Override
    public void ended(DocumentState state) {
        var notice = new EndedNotice(reader, TEXTS, state, id, orderPath());
        getContent().addNotice(notice);
        notice.scrollIntoView();
    }

    @Override
    public void goTo(FieldAddress at) {
        sections.goTo(at);
    }

    @Override
    public String name(FieldAddress at) {
        return new FieldWords(form(), reader).name(at);
    }

    @Override
    public String inWords(FieldAddress at, @Nullable FieldValue value) {
        return new FieldWords(form(), reader).inWords(at, value);
    }

    @Override
    public void putBack(FieldAddress at, String typed) {
        sections.type(at, typed);
    }

    private void take(FieldAddress at, @Nullable FieldValue value) {
        sections.refresh(at, form().put(at, value), this::showField);
        sumUpSoon();
    }

    private void showAll() {
        sections.showAll(this::showField);
        files.show(form().draft().files());
        sumUpSoon();
    }

    private void showField(FieldAddress at) {
        var form = form();
        fields.show(at, form.text(at), form.isUnreadable(at));
    }

    /** Once for all edits of a request: a pasted column is thousands of them. */
    private void sumUpSoon() {
        if (!summingUp) {
            summingUp = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> sumUp()));
        }
    }

    /** What the invoice comes to, and what is left to do. */
    private void sumUp() {
        summingUp = false;
        sections.showRest(this::showField);
        var words = new FieldWords(form(), reader);
        var left = left();
        standing.show(form(), left);
        sections.showProblems(
                left,
                getContent()
                        .atFields(form().problems().stream().map(words::problem).toList(), left));
    }

    /** The portal's own rules; where nothing is wrong by these, the official ones, too. */
    private List<EditorProblem> left() {
        var form = form();
        var words = new FieldWords(form, reader);
        var own = form.problemsBeforeSending().stream().map(words::problem).toList();
        if (own.stream().anyMatch(EditorProblem::isError) || form.rows().size() > MOST_CHECKED_LIVE) {
            return own;
        }
        var breaks = desk.invoices().breaks(form);
        sections.showLeftOut(breaks);
        return Stream.concat(
                        own.stream(), breaks.stream().filter(RuleBreak::fatal).map(words::broken))
                .toList();
    }

    private String orderPath() {
        return "orders/" + form().order().summary().id();
    }

    /** Where the sections put what was typed into them. */
    private final class Edits implements InvoiceSections.Editor {

        @Override
        public void edit(FieldEdit edit) {
            editing.edit(edit);
        }

        @Override
        public void editAll(List<FieldEdit> all) {
            editing.editAll(all);
        }

        @Override
        public void reload() {
            editing.flush();
            showRows();
        }

        @Override
        public void addRow(String rowKind) {
            change(() -> desk.drafts().addRow(id, rowKind, null, "row-" + UUID.randomUUID()));
        }

        @Override
        public void removeRow(String key) {
            change(() -> desk.drafts().removeRow(id, key));
        }

        private void change(Runnable act) {
            editing.flush();
            try {
                act.run();
            } catch (Refusal ended) {
                Notices.failure(reader.text(ended.key(), ended.arguments()));
            }
            showRows();
        }
    }
}
