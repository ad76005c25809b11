package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that what was typed is kept, since when, and who else is writing: "Saved 12:03 · Karin is editing". */
class SavedLine extends Composite<Div> {

    private final Span saved = new Span();
    private final Span others = new Span();

    SavedLine() {
        saved.addClassName("saved");
        others.addClassName("others");
        // A screen reader is told of others and of trouble; it would be told of every field that is saved otherwise.
        others.getElement().setAttribute("role", "status");
        getContent().addClassName("saved-line");
        getContent().add(saved, others);
    }

    /** @param time as the reader writes it */
    void showSaved(String time) {
        saved.getElement().removeAttribute("role");
        saved.setText(getTranslation("document.editor.saved", time));
        getContent().removeClassName("in-trouble");
    }

    void showTrouble() {
        saved.getElement().setAttribute("role", "alert");
        saved.setText(getTranslation("document.editor.notSaved"));
        getContent().addClassName("in-trouble");
    }

    /** @param words empty for nobody */
    void showOthers(String words) {
        others.setText(words);
    }
}
