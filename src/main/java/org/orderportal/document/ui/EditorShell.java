package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.SectionIndex;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.FieldAddress;

/**
 * Where a document is written: a long form of headed sections, at its right an index of them, live totals and what is
 * left before sending, and a bar at the bottom that is always in sight. It shows and reports; the view that owns it
 * knows the document. Ctrl+S saves, Ctrl+Enter sends; the field that has the focus is taken along.
 */
public class EditorShell extends Composite<Div> {

    private final EditorHead head;
    private final Div notices = new Div();
    private final Div sections = new Div();
    private final SectionIndex index = new SectionIndex(getTranslation("document.editor.index"));
    private final LiveTotals totals = new LiveTotals();
    private final ProblemsPanel problems = new ProblemsPanel(problem -> this.onGoTo.accept(problem));
    private final SavedLine saved = new SavedLine();
    private final EditorBar bar;
    private final List<String> sectionIds = new ArrayList<>();
    private String headline = "";
    private boolean wasRefused;
    private Runnable onSend = () -> {};
    private Runnable onNotSent = () -> {};
    private Runnable onSave = () -> {};
    private Consumer<EditorProblem> onGoTo = problem -> {};

    /**
     * @param title    what is written, the page's one h1
     * @param sendText of the button that sends it
     */
    public EditorShell(String title, String sendText) {
        head = new EditorHead(title);
        bar = new EditorBar(sendText, this::send, problems::focus);
        notices.addClassName("editor-notices");
        sections.addClassName("sections");
        var standing = new Div(totals, problems, saved);
        standing.addClassName("editor-standing");
        var content = new Div();
        content.getElement().appendChild(index.getElement(), standing.getElement());
        content.addClassName("side-content");
        var side = new Aside(content);
        side.addClassName("editor-side");
        side.getElement().setAttribute("aria-label", getTranslation("document.editor.side"));
        var body = new Div(sections, side);
        body.addClassNames("with-index", "editor-body");

        getContent().addClassNames("page", "editor");
        getContent().add(head, notices, body, bar);
        Shortcuts.addShortcutListener(getContent(), () -> onSave.run(), Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(getContent(), this::send, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    /** The way back: the order's page, with what the link says (4500081273 · Region Uppsala). */
    public void setOrder(String path, String words) {
        head.setOrder(path, words);
    }

    /** How the document stands as it is written now; empty for nothing. */
    public void setBadge(String text, Tone tone) {
        head.setBadge(text, tone);
    }

    /** Until when it is wanted; empty where nobody said. */
    public void setDue(String text, Tone tone) {
        head.setDue(text, tone);
    }

    /** Adds a section at the end of the form, with its entry in the index. */
    public void add(PageSection section) {
        sections.add(section);
        index.add(section.title(), section);
        sectionIds.add(section.getId().orElseThrow());
    }

    /** Puts a notice above the sections; it is taken away by {@link Component#removeFromParent()}. */
    public void addNotice(Component notice) {
        notices.add(notice);
    }

    /** Adds something that is not seen: what works for the editor in the browser. */
    void addUnseen(Component component) {
        getContent().add(component);
    }

    public void showTotals(List<LiveTotals.Line> lines) {
        totals.show(lines);
        headline = lines.stream()
                .filter(LiveTotals.Line::headline)
                .map(line -> line.value() + " " + line.currency())
                .findFirst()
                .orElse("");
        sumUp();
    }

    /**
     * Shows what is left before sending, in the panel and in the index.
     *
     * @param done ids of the sections that need nothing more; one with an error counts as not done
     */
    public void showProblems(List<EditorProblem> found, Collection<String> done) {
        problems.show(found);
        var counts = found.stream()
                .filter(EditorProblem::isError)
                .collect(Collectors.groupingBy(EditorProblem::section, Collectors.counting()));
        var finished = Set.copyOf(done);
        sectionIds.forEach(id -> index.setStanding(
                id, Objects.requireNonNullElse(counts.get(id), 0L).intValue(), finished.contains(id)));
        sumUp();
    }

    /** Leads to what is left before sending, after one tried to send in vain. */
    void showWhyNotSent() {
        wasRefused = true;
        onNotSent.run();
        problems.focus();
    }

    /**
     * What the fields show: while one writes, what is wrong with what stands there; once one tried to send in vain, also
     * what is missing.
     */
    public Map<FieldAddress, EditorProblem> atFields(
            Collection<EditorProblem> whileWriting, Collection<EditorProblem> beforeSending) {
        return EditorProblem.byField(wasRefused ? beforeSending : whileWriting);
    }

    /** @param time when all that was typed was last kept, as the reader writes it */
    public void showSaved(String time) {
        saved.showSaved(time);
    }

    /** What was typed last is not kept yet. */
    public void showNotSaved() {
        saved.showTrouble();
    }

    /** @param words who else is writing; empty for nobody */
    public void showOthers(String words) {
        saved.showOthers(words);
    }

    /** Where the document will go: "Goes out as Peppol order response and by mail". */
    public void setGoesOut(String words) {
        bar.setGoesOut(words);
    }

    /** The draft as its buyer would see it; opens in a tab of its own. */
    public void setPreview(DownloadHandler pdf) {
        bar.setPreview(pdf);
    }

    /** Called when somebody gives the draft up, and has said that they mean it. */
    public void onDiscard(Runnable action) {
        bar.setOnDiscard(action);
    }

    /** Called by the button and by Ctrl+Enter, once until {@link #sendAgain()}: a second click does nothing. */
    public void onSend(Runnable action) {
        onSend = action;
    }

    /** Called when one tried to send in vain: the fields are to show what is missing. */
    public void onNotSent(Runnable action) {
        onNotSent = action;
    }

    /** Called by Ctrl+S. */
    public void onSave(Runnable action) {
        onSave = action;
    }

    /** Called when somebody wants to go to the field of a problem. */
    public void onGoTo(Consumer<EditorProblem> action) {
        onGoTo = action;
    }

    /** Sending did not come about: it can be tried again. */
    public void sendAgain() {
        bar.sendAgain();
    }

    /** It is no draft any more: nothing is left to do with it here. */
    public void close() {
        bar.setEditable(false);
        sections.getElement().setAttribute("inert", true);
    }

    /** Somebody sees what the supplier sees, and changes nothing. */
    void lookOnly() {
        bar.setLookOnly();
        sections.getElement().setAttribute("inert", true);
    }

    private void send() {
        if (bar.takeSend()) {
            onSend.run();
        }
    }

    /** The one line in which a narrow screen says what stands at the side of a wide one. */
    private void sumUp() {
        var left = problems.errors();
        var words = left == 0 ? "" : getTranslation("document.editor.toFix.short", left);
        bar.setSummary(
                Stream.of(headline, words).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
    }
}
