package org.orderportal.response.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Shelf;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
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
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;

/**
 * The editor of one response: shows the draft in its sections, hands on what is typed, and says after each edit what the
 * answer comes to and what is left to do.
 */
class ResponseEditor extends Composite<EditorShell> implements DraftScreen {

    private final EditorDesk desk;
    private final DocumentId id;
    private final Reader reader;
    private final Shelf.Place<ResponseForm> place;
    private final Standing standing;
    private final DraftFields fields = new DraftFields(edit -> this.edits.edit(edit));
    private final HeaderFields header;
    private final Edits edits = new Edits();
    private final InformationSection information;
    private final ArticlesEditing articles;
    private final ExtrasSection extras;
    private final FilesSection files;
    private final DraftEditing editing;
    private final Div goOn = new Div();
    private List<DraftRow> shownRows;
    private boolean summingUp;

    ResponseEditor(EditorDesk desk, ResponseForm read) {
        this.desk = desk;
        id = read.draft().id();
        reader = desk.readers().now();
        place = desk.shelf().place(this::readAgain, form -> form.rows().size());
        place.put(read);
        shownRows = read.draft().rows();
        var shell = getContent();
        var currency = read.order().content().currency().code();
        standing = new Standing(shell, reader);
        header = new HeaderFields(fields, reader, "response.editor.field.");
        information = new InformationSection(
                header, desk.nextNumber(read.order()), read.replaces().orElse(""));
        articles = new ArticlesEditing(desk, reader, this::form, edits);
        extras = new ExtrasSection(reader, currency, this::addExtra, this::removeExtra);
        files = new FilesSection(
                desk.drafts(), id, reader, reader.text("document.editor.files.mail-only"), this::showRows);
        List.of(
                        information,
                        articles.section(),
                        extras,
                        new MessageSection(header, ResponseField.MESSAGE),
                        new BuyerSection(header, read.order()),
                        new PlaceSection(header),
                        files)
                .forEach(shell::add);
        goOn.addClassName("field-note");
        header.lock(field -> read.whyNot(FieldAddress.HEADER, field));
        standing.showHead(read, desk.routes().of(read.order(), DocumentKind.ORDER_RESPONSE, "response.editor", reader));
        editing = desk.editings().begin(read.draft(), shell, this);
        var sending = new SendingDraft(
                reader,
                shell,
                editing,
                id,
                this::left,
                (revision, confirmed) -> desk.responses().send(id, revision, confirmed));
        shell.onSend(sending::send);
        shell.onNotSent(this::sumUpSoon);
        shell.onGoTo(problem -> goTo(problem.at()));
        shell.onDiscard(new Discarding(desk.drafts(), reader, id, "response.editor", this::orderPath)::discard);
        shell.setPreview(new DraftPreview(() -> desk.responses().preview(id)));
        addDetachListener(left -> place.leave());
        showAll();
    }

    @Override
    protected EditorShell initContent() {
        return new EditorShell(getTranslation("response.editor.title"), getTranslation("response.editor.send"));
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
        return articles.ask(at, question) || fields.ask(at, question.note());
    }

    @Override
    public void settled(FieldAddress at) {
        fields.settled(at);
        articles.settled(at);
    }

    @Override
    public void showRows() {
        var read = place.put(desk.responses().form(id));
        shownRows = read.draft().rows();
        editing.adopt(read.draft());
        showAll();
    }

    private ResponseForm form() {
        return place.get();
    }

    /** Where rows came or went meanwhile, which the grid knows nothing of yet, all is shown anew. */
    private ResponseForm readAgain() {
        var read = desk.responses().form(id);
        if (!read.draft().rows().equals(shownRows)) {
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> showRows()));
        }
        return read;
    }

    @Override
    public void ended(DocumentState state) {
        var notice = new EndedNotice(reader, "response.editor", state, id, orderPath());
        getContent().addNotice(notice);
        notice.scrollIntoView();
    }

    @Override
    public void goTo(FieldAddress at) {
        if (!fields.focus(at)) {
            articles.goTo(at);
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
            articles.type(at, typed);
        }
    }

    private void take(FieldAddress at, @Nullable FieldValue value) {
        articles.refresh(at, form().put(at, value));
        sumUpSoon();
    }

    private void showAll() {
        var form = form();
        extras.show(form.extras(), fields);
        header.made().forEach(this::showField);
        form.extras().forEach(row -> ExtrasSection.addresses(row.key()).forEach(this::showField));
        files.show(form.draft().files());
        articles.showRows();
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

    /** What the answer comes to, and what is left to do. */
    private void sumUp() {
        summingUp = false;
        var form = form();
        var words = new FieldWords(form, reader);
        var left = left();
        standing.show(form, left);
        askToGoOn(left);
        information.showAnswer(standing.answer(form), standing.tone(form).className(), standing.because(form));
        articles.showProblems(left);
        fields.showProblems(getContent()
                .atFields(form.problems().stream().map(words::problem).toList(), left));
    }

    private List<EditorProblem> left() {
        var words = new FieldWords(form(), reader);
        return form().problemsBeforeSending().stream().map(words::problem).toList();
    }

    /** Another answer was sent or taken back since the draft was begun: one looks at it before going on. */
    private void askToGoOn(List<EditorProblem> left) {
        var asked = left.stream()
                .filter(problem -> problem.at().field().equals(ResponseField.BASIS))
                .findFirst();
        if (asked.isPresent() == goOn.getParent().isPresent()) {
            return;
        }
        if (asked.isEmpty()) {
            goOn.removeFromParent();
            return;
        }
        var words = new Span(asked.get().words());
        words.addClassName("words");
        goOn.removeAll();
        goOn.add(words, new Button(reader.text("response.editor.go-on"), click -> {
            desk.responses().goOn(id);
            showRows();
        }));
        getContent().addNotice(goOn);
    }

    private void addExtra(String kind) {
        try {
            var row = desk.drafts().addRow(id, kind, null, UUID.randomUUID().toString());
            showRows();
            fields.focus(ExtrasSection.addresses(row.key()).getFirst());
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
        }
    }

    private void removeExtra(String key) {
        desk.drafts().removeRow(id, key);
        showRows();
    }

    private String orderPath() {
        return "orders/" + form().order().summary().id();
    }

    /** Where the sections put what was typed into them. */
    private final class Edits implements ArticlesEditing.Edits {

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
