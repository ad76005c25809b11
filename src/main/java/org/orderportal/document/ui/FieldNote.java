package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A question about one field with two answers, told to screen readers when it comes up. */
class FieldNote extends Composite<Div> {

    FieldNote(String question, String yes, Runnable onYes, String no, Runnable onNo) {
        var words = new Span(question);
        words.addClassName("words");
        var buttons = new Div(button(yes, onYes), button(no, onNo));
        buttons.addClassName("buttons");
        getContent().addClassName("field-note");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(words, buttons);
    }

    private Button button(String text, Runnable action) {
        var button = new Button(text, click -> {
            removeFromParent();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
