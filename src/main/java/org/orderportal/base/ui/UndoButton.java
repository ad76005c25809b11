package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/**
 * Takes something back for as long as that is possible; then it is gone. The seconds are counted in the browser
 * ({@code frontend/undo-countdown.ts}); whether it can still be taken back is the server's to say.
 */
public class UndoButton extends Composite<Button> {

    @Tag("undo-countdown")
    @JsModule("./undo-countdown.ts")
    private static class Countdown extends Component {

        Countdown(Duration left, Runnable onOver) {
            getElement().setAttribute("seconds", Long.toString(Math.max(0, left.toSeconds())));
            getElement().addEventListener("countdown-over", event -> onOver.run());
        }
    }

    public UndoButton(String text, Duration left, Runnable undo) {
        var button = getContent();
        button.setText(text);
        button.setSuffixComponent(new Countdown(left, () -> getElement().removeFromParent()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> undo.run());
    }
}
