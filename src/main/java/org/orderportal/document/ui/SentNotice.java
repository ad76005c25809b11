package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/**
 * Says that a document was sent, where to, and how long that can be taken back; offers what comes next. The seconds are
 * counted in the browser ({@code frontend/undo-countdown.ts}); whether it can still be taken back is the server's to
 * say.
 */
public class SentNotice extends Composite<Div> {

    private final Div buttons = new Div();

    @Tag("undo-countdown")
    @JsModule("./undo-countdown.ts")
    private static class Countdown extends Component {

        Countdown(Duration left, Runnable onOver) {
            getElement().setAttribute("seconds", Long.toString(Math.max(0, left.toSeconds())));
            getElement().addEventListener("countdown-over", event -> onOver.run());
        }
    }

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
            var button = new Button(getTranslation("document.editor.undo"));
            var countdown = new Countdown(left, button::removeFromParent);
            button.setSuffixComponent(countdown);
            button.setDisableOnClick(true);
            button.addClickListener(click -> undo.run());
            buttons.add(button);
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
