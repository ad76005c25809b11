package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.document.FieldAddress;

/**
 * Looks after a draft that is open: asks {@link DraftNewsAnswers} past the session who else is there and whether
 * something has changed, and knows in the browser which field has the focus. Fields bear their address in
 * {@code data-field}. What the browser does lies in {@code frontend/draft-watch.ts}.
 */
@Tag("draft-watch")
@JsModule("./draft-watch.ts")
class DraftWatch extends Component {

    private static final String FOCUSED = "event.detail.at";
    private static final String WORDS = "event.detail.words";

    /** @param window names this window of this browser */
    DraftWatch(DocumentId draft, String window) {
        getElement().setAttribute("draft", draft.toString());
        getElement().setAttribute("window", window);
    }

    /** What is shown already. */
    void setRevision(long revision) {
        getElement().setAttribute("since", Long.toString(revision));
    }

    /** Asks to be called when the focus has moved on. */
    void setHoldsBack(boolean holdsBack) {
        getElement().setAttribute("holds-back", holdsBack);
    }

    /** Asks to be called every few seconds, to try again what is not kept yet. */
    void setUnkept(boolean unkept) {
        getElement().setAttribute("unkept", unkept);
    }

    /** Nothing is to be watched any more. */
    void stop() {
        getElement().removeAttribute("draft");
    }

    /** Called with the field that has the focus when somebody else has changed the draft. */
    void onMoved(Consumer<@Nullable FieldAddress> action) {
        listen("draft-moved", action);
    }

    /** Called with the field that has the focus now, while something is held back for another. */
    void onFocusMoved(Consumer<@Nullable FieldAddress> action) {
        listen("draft-focus", action);
    }

    void onTryAgain(Runnable action) {
        getElement().addEventListener("draft-again", event -> action.run());
    }

    /** Called with who else is there, in words, when that has changed. */
    void onOthers(Consumer<String> action) {
        getElement()
                .addEventListener(
                        "draft-others",
                        event -> action.accept(event.getEventData().get(WORDS).asString("")))
                .addEventData(WORDS);
    }

    private void listen(String name, Consumer<@Nullable FieldAddress> action) {
        getElement()
                .addEventListener(name, event -> action.accept(focused(event).orElse(null)))
                .addEventData(FOCUSED);
    }

    private static Optional<FieldAddress> focused(DomEvent event) {
        return Optional.ofNullable(event.getEventData().get(FOCUSED))
                .map(node -> node.asString(""))
                .filter(text -> !text.isEmpty())
                .map(FieldAddress::parse);
    }
}
