package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.DocumentState;
import org.orderportal.order.ui.Reader;

/** Says in an editor that its draft was sent or given up elsewhere, and leads on. */
public class EndedNotice extends Composite<Div> {

    /**
     * @param texts     the key of the editor's texts without their names
     * @param orderPath where one goes on after a draft that was given up
     */
    public EndedNotice(Reader reader, String texts, DocumentState state, DocumentId document, String orderPath) {
        var words = new Span(reader.text(texts + ".ended." + state));
        words.addClassNames("words", "strong");
        var link = state == DocumentState.DISCARDED
                ? new Anchor(orderPath, reader.text(texts + ".ended.order"))
                : new Anchor(DocumentLinks.document(document), reader.text(texts + ".ended.see"));
        getContent().add(words, link);
        getContent().addClassNames("field-note", "ended");
        getContent().getElement().setAttribute("role", "alert");
    }
}
