package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Transmission;

/**
 * Looks after a document that is shown while it is on its way: asks {@link DocumentNewsAnswers} past the session how far
 * it has come. What the browser does lies in {@code frontend/document-watch.ts}.
 */
@Tag("document-watch")
@JsModule("./document-watch.ts")
class DocumentWatch extends Component {

    DocumentWatch(DocumentId document, Runnable onMoved) {
        getElement().setAttribute("document", document.toString());
        getElement().addEventListener("document-moved", event -> onMoved.run());
    }

    /** What is shown already: there is no news as long as that is so. */
    void setSeen(DocumentState state, List<Transmission> ways) {
        getElement().setAttribute("seen", seen(state, ways));
    }

    static String seen(DocumentState state, List<Transmission> ways) {
        return state
                + ways.stream()
                        .map(way -> " " + way.channel() + way.state() + way.attempts()
                                + way.changedAt().toEpochMilli())
                        .sorted()
                        .collect(Collectors.joining());
    }
}
