package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.orderportal.base.ui.UndoButton;

/**
 * Says that a document was sent, where to, and how long that can be taken back; offers what comes next.
 */
public class SentNotice extends Composite<Div> {

    private final Div buttons = new Div();

    /** @param text "Order response OR-17 sent to Region Uppsala." */
    public SentNotice(String text) {
        var words = new Span(text);
        words.addClassNames("words", "strong");
        buttons.addClassName("buttons");
        getContent().addClassName("sent-notice");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, buttons);
    }

    /** Offers to take it back, for as long as that is. */
    public SentNotice withUndo(Duration left, Runnable undo) {
        if (left.isPositive()) {
            buttons.add(new UndoButton(getTranslation("document.editor.undo"), left, undo));
        }
        return this;
    }

    /** Offers the natural next step. */
    public SentNotice withNext(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("link-button");
        buttons.add(link);
        return this;
    }
}
