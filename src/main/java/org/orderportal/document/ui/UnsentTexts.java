package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.document.FieldAddress;
import tools.jackson.databind.JsonNode;

/**
 * Remembers in the browser what is typed into the fields of a draft until the portal says that it has it; what is left
 * over of a window that is gone, killed with its browser even, is told when the draft is opened again. Fields bear
 * their address in {@code data-field}. What the browser does lies in {@code frontend/unsent-texts.ts}.
 */
@Tag("unsent-texts")
@JsModule("./unsent-texts.ts")
public class UnsentTexts extends Component {

    private static final String FOUND = "event.detail.texts";

    /**
     * @param person texts of somebody else who used the same browser are thrown away
     * @param window names this window of this browser
     */
    UnsentTexts(DocumentId draft, long person, String window) {
        getElement().setAttribute("draft", draft.toString());
        getElement().setAttribute("person", Long.toString(person));
        getElement().setAttribute("window", window);
    }

    /** Called once, with what was typed before, where there is any. */
    void onFound(Consumer<List<UnsentText>> action) {
        getElement()
                .addEventListener(
                        "unsent-found",
                        event -> action.accept(texts(event.getEventData().get(FOUND))))
                .addEventData(FOUND);
    }

    /** The portal has what was typed there; what was typed on meanwhile stays remembered. */
    void acknowledge(FieldAddress at, @Nullable String typed) {
        getElement().callJsFunction("acknowledge", at.toString(), typed);
    }

    /** Nobody wants that text any more. */
    void forget(FieldAddress at) {
        acknowledge(at, null);
    }

    /** Whoever signs out leaves nothing behind in the browser. */
    public static void forgetAll(UI ui) {
        ui.getPage().executeJs("indexedDB.deleteDatabase('unsent-texts')");
    }

    private static List<UnsentText> texts(JsonNode found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(one -> new UnsentText(
                        FieldAddress.parse(one.path("field").asString("")),
                        one.path("text").asString("")))
                .toList();
    }
}
