package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Shelf;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftRow;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
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
import org.orderportal.document.ui.MessageSection;
import org.orderportal.document.ui.SendingDraft;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.Reader;

/**
 * The editor of one dispatch advice: shows the draft in its sections, hands on what is typed, and says after each edit what
 * goes, what stays, and what is left to do.
 */
class DispatchEditor extends Composite<EditorShell> implements DraftScreen {

    private static final String TEXTS = "dispatch.editor";

    private final DispatchDesk desk;
    private final DocumentId id;
    private final Reader reader;
    private final Shelf.Place<DispatchForm> place;
    private final Standing standing;
    private final DraftFields fields = new DraftFields(edit -> this.edits.edit(edit));
    private final HeaderFields header;
    private final Edits edits = new Edits();
    private final OrdersPart orders;
    private final InformationSection information;
    private final GoodsEditing goods;
    private final PackagesSection packages;
    private final FilesSection files;
    private final DraftEditing editing;
    private List<DraftRow> shownRows;
    private boolean summingUp;

    DispatchEditor(DispatchDesk desk, DispatchForm read) {
        this.desk = desk;
        id = read.draft().id();
        reader = desk.readers().now();
        place = desk.shelf().place(this::readAgain, form -> form.rows().size());
        place.put(read);
        shownRows = read.draft().rows();
        var shell = getContent();
        var first = read.orders().getFirst();
        standing = new Standing(shell, reader);
        header = new HeaderFields(fields, reader, TEXTS + ".field.");
        orders = new OrdersPart(desk, reader, this::form, this::showRows);
        information = new InformationSection(header, desk.advices().nextNumber(id), orders);
        goods = new GoodsEditing(reader, this::form, edits);
        packages = new PackagesSection(desk, reader, this::form, edits);
        files = new FilesSection(
                desk.drafts(), id, reader, reader.text("dispatch.editor.files.go-with"), this::showRows);
        List.of(
                        information,
                        goods.section(),
                        packages,
                        new MessageSection(header, DispatchField.MESSAGE),
                        new AddressSection(header, "place"),
                        new AddressSection(header, "from"),
                        new AddressSection(header, "buyer"),
                        files)
                .forEach(shell::add);
        standing.showHead(read, desk.routes().of(first, DocumentKind.DISPATCH_ADVICE, TEXTS, reader));
        editing = desk.editings().begin(read.draft(), shell, this);
        var sending = new SendingDraft(
                reader,
                shell,
                editing,
                id,
                this::left,
                (revision, confirmed) -> desk.advices().send(id, revision, confirmed));
        shell.onSend(sending::send);
        shell.onNotSent(this::sumUpSoon);
        shell.onGoTo(problem -> goTo(problem.at()));
        shell.onDiscard(new Discarding(desk.drafts(), reader, id, TEXTS, this::orderPath)::discard);
        shell.setPreview(new DraftPreview(() -> desk.advices().preview(id)));
        addDetachListener(left -> place.leave());
        showAll();
    }

    @Override
    protected EditorShell initContent() {
        return new EditorShell(getTranslation("dispatch.editor.title"), getTranslation("dispatch.editor.send"));
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
        return goods.ask(at, question) || packages.ask(at, question) || fields.ask(at, question.note());
    }

    @Override
    public void settled(FieldAddress at) {
        fields.settled(at);
        goods.settled(at);
        packages.settled(at);
    }

    @Override
    public void showRows() {
        var read = place.put(desk.advices().form(id));
        shownRows = read.draft().rows();
        editing.adopt(read.draft());
        showAll();
    }

    private DispatchForm form() {
        return place.get();
    }

    /** Where rows came or went meanwhile, which the screen knows nothing of yet, all is shown anew. */
    private DispatchForm readAgain() {
        var read = desk.advices().form(id);
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
        if (!fields.focus(at) && !goods.goTo(at)) {
            packages.goTo(at);
        }
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
        if (!fields.type(at, typed)) {
            goods.type(at, typed);
        }
    }

    private void take(FieldAddress at, @Nullable FieldValue value) {
        var form = form();
        goods.refresh(at, form.put(at, value));
        packages.refresh(at);
        sumUpSoon();
    }

    private void showAll() {
        var form = form();
        orders.show();
        information.show(form);
        header.made().forEach(this::showField);
        files.show(form.draft().files());
        goods.showRows();
        packages.show();
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

    /** What the dispatch comes to, and what is left to do. */
    private void sumUp() {
        summingUp = false;
        var words = new FieldWords(form(), reader);
        var left = left();
        standing.show(form(), left);
        goods.showProblems(left);
        packages.showProblems(left);
        fields.showProblems(getContent()
                .atFields(form().problems().stream().map(words::problem).toList(), left));
    }

    private List<EditorProblem> left() {
        var words = new FieldWords(form(), reader);
        return form().problemsBeforeSending().stream().map(words::problem).toList();
    }

    private String orderPath() {
        return "orders/" + form().orders().getFirst().summary().id();
    }

    /** Where the sections put what was typed into them. */
    private final class Edits implements GoodsEditing.Edits {

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
    }
}
