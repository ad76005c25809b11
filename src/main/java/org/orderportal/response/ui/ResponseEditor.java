package org.orderportal.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.ui.DraftEditing;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.DraftScreen;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.EditorShell;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/**
 * The editor of one response: shows the draft in its sections, hands on what is typed, and says after each edit what the
 * answer comes to and what is left to do.
 */
class ResponseEditor extends Composite<EditorShell> implements DraftScreen {

    private final ResponseDesk desk;
    private final Reader reader;
    private final DraftEditing editing;
    private final DraftFields fields = new DraftFields(this::edit);
    private final Standing standing;
    private final InformationSection information;
    private final ArticlesEditing articles;
    private final ExtrasSection extras;
    private final FilesSection files;
    private ResponseForm form;
    private boolean derivedIsDue;

    ResponseEditor(ResponseDesk desk, ResponseForm form) {
        this.desk = desk;
        this.form = form;
        this.reader = desk.readers().now();
        var shell = getContent();
        var header = new HeaderFields(fields, reader);
        var currency = form.order().content().currency().code();
        standing = new Standing(shell, reader);
        information = new InformationSection(
                header, desk.nextNumber(form.order()), form.replaces().orElse(""));
        articles = new ArticlesEditing(desk, reader, () -> this.form, new Edits());
        extras = new ExtrasSection(reader, currency, this::addExtra, this::removeRow);
        files = new FilesSection(desk.drafts(), form.draft().id(), reader, this::showRows);
        List.of(
                        information,
                        articles.section(),
                        extras,
                        new MessageSection(header),
                        new BuyerSection(header, form.order()),
                        new PlaceSection(header),
                        files)
                .forEach(shell::add);
        editing = desk.editings().begin(form.draft(), shell, this);
        shell.onGoTo(problem -> goTo(problem.at()));
        shell.onDiscard(this::discard);
        shell.setPreview(new Preview(desk.responses(), form.draft().id()));
        new SendingResponse(desk, shell, editing, () -> this.form, this::markAll).listen();
        standing.showHead(form, desk.routes().of(form.order(), reader));
        showAll();
    }

    @Override
    protected EditorShell initContent() {
        return new EditorShell(getTranslation("response.editor.title"), getTranslation("response.editor.send"));
    }

    @Override
    public void kept(FieldEdit edit) {
        var value = edit.text() == null
                ? null
                : new FieldValue(
                        edit.text(), edit.unreadable(), editing.revision(), reader.user().name(), reader.now());
        take(edit.at(), value);
    }

    @Override
    public void show(FieldAddress at, @Nullable FieldValue value) {
        take(at, value);
        fields.show(at, form.text(at), form.isUnreadable(at));
    }

    @Override
    public boolean showConflict(FieldAddress at, Component question) {
        return fields.ask(at, question);
    }

    @Override
    public void settled(FieldAddress at) {
        fields.settled(at);
    }

    @Override
    public void showRows() {
        form = desk.responses().form(form.draft().id());
        editing.adopt(form.draft());
        showAll();
    }

    @Override
    public void ended(DocumentState state) {
        var sent = state == DocumentState.SENT;
        var words = new Span(reader.text("response.editor.ended." + state));
        words.addClassName("strong");
        var link = sent
                ? new Anchor(DocumentLinks.document(form.draft().id()), reader.text("response.editor.ended.see"))
                : new Anchor("orders/" + form.order().summary().id(), reader.text("response.editor.ended.order"));
        var notice = new Div(words, link);
        notice.addClassNames("field-note", "ended");
        notice.getElement().setAttribute("role", "alert");
        getContent().addNotice(notice);
    }

    @Override
    public void goTo(FieldAddress at) {
        if (!fields.focus(at)) {
            articles.goTo(at);
        }
    }

    @Override
    public String name(FieldAddress at) {
        return new FieldWords(form, reader).name(at);
    }

    @Override
    public String inWords(FieldAddress at, @Nullable FieldValue value) {
        return new FieldWords(form, reader).inWords(at, value);
    }

    @Override
    public void putBack(FieldAddress at, String typed) {
        if (!fields.type(at, typed)) {
            articles.type(at, typed);
        }
    }

    private void edit(FieldEdit edit) {
        editing.edit(edit);
    }

    private void take(FieldAddress at, @Nullable FieldValue value) {
        var changed = form.put(at, value);
        articles.refresh(at, changed);
        deriveSoon();
    }

    private void showAll() {
        var shown = form.extras().stream().map(ResponseRow::key).toList();
        extras.show(form.extras(), fields);
        form.headerFields().forEach(at -> fields.show(at, form.text(at), form.isUnreadable(at)));
        form.extras().forEach(row -> ExtrasSection.addresses(row.key())
                .forEach(at -> fields.show(at, form.text(at), form.isUnreadable(at))));
        files.show(form.draft().files());
        articles.showRows();
        deriveSoon();
    }

    /** Once for all edits of a request: a pasted column is thousands of them. */
    private void deriveSoon() {
        if (!derivedIsDue) {
            derivedIsDue = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> derive()));
        }
    }

    /** What the answer comes to, and what is left to do. */
    private void derive() {
        derivedIsDue = false;
        var words = new FieldWords(form, reader);
        var problems = form.problems().stream().map(words::problem).toList();
        standing.show(form, problems);
        information.showAnswer(
                standing.answer(form), standing.tone(form).className(), standing.because(form));
        articles.showProblems(problems);
        fields.showProblems(atFields(problems));
    }
}
