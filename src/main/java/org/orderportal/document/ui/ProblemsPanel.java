package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What is left before sending: each thing in words, with its field; a click or Enter goes there. */
public class ProblemsPanel extends Composite<Div> {

    private static final int SHOWN_AT_ONCE = 5;

    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", click -> showAll());
    private final Consumer<EditorProblem> onGoTo;
    private List<EditorProblem> problems = List.of();
    private int shown = SHOWN_AT_ONCE;

    /** @param onGoTo somebody wants to go to the field */
    ProblemsPanel(Consumer<EditorProblem> onGoTo) {
        this.onGoTo = onGoTo;
        heading.getElement().setAttribute("tabindex", "-1");
        more.addClassName("link-like");
        getContent().addClassName("problems-panel");
        getContent().add(heading, list, more);
        show(List.of());
    }

    void show(List<EditorProblem> found) {
        var mistakesFirst = found.stream()
                .sorted(Comparator.comparing(problem -> !problem.isError()))
                .toList();
        if (mistakesFirst.equals(problems) && !heading.getText().isEmpty()) {
            return;
        }
        problems = mistakesFirst;
        shown = Math.max(SHOWN_AT_ONCE, Math.min(shown, problems.size()));
        fill();
    }

    long errors() {
        return problems.stream().filter(EditorProblem::isError).count();
    }

    /** Called when one tried to send: the panel says what is wrong, and takes the focus. */
    void focus() {
        heading.getElement().executeJs("this.focus({preventScroll: false})");
    }

    private void showAll() {
        shown = Integer.MAX_VALUE;
        fill();
    }

    private void fill() {
        var errors = errors();
        heading.setText(
                errors > 0
                        ? getTranslation("document.editor.toFix", errors)
                        : getTranslation(
                                problems.isEmpty() ? "document.editor.nothingToFix" : "document.editor.toLookAt",
                                problems.size()));
        heading.setClassName("tone-bad", errors > 0);
        heading.setClassName("tone-warn", errors == 0 && !problems.isEmpty());
        heading.setClassName("tone-good", problems.isEmpty());
        list.removeAll();
        problems.stream().limit(errors).limit(shown).forEach(this::add);
        if (errors > 0 && problems.size() > errors && shown > errors) {
            list.add(toLookAt(problems.size() - errors));
        }
        problems.stream().limit(shown).skip(errors).forEach(this::add);
        more.setVisible(problems.size() > shown);
        more.setText(getTranslation("document.editor.moreToFix", problems.size() - Math.min(shown, problems.size())));
    }

    private void add(EditorProblem problem) {
        list.add(new ListItem(entry(problem)));
    }

    /** Stands between the mistakes and what does not hold the document back. */
    private ListItem toLookAt(long warnings) {
        var item = new ListItem(getTranslation("document.editor.toLookAt", warnings));
        item.addClassNames("and", "tone-warn");
        return item;
    }

    private NativeButton entry(EditorProblem problem) {
        var field = new Span(problem.field());
        field.addClassName("where");
        var words = new Span(problem.words());
        words.addClassName("what");
        var button = new NativeButton();
        button.add(field, words);
        button.addClassName(problem.isError() ? "is-error" : "is-warning");
        button.addClickListener(click -> onGoTo.accept(problem));
        return button;
    }
}
