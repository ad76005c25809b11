package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageSummary;

/** What arrived, as text to look at; it is read only when somebody wants to see it. */
class Preview extends Composite<Div> {

    private final MessageLog log;
    private final MessageSummary message;
    private final Reader reader;
    private final Details details;

    Preview(MessageSummary message, MessageLog log, Reader reader) {
        this.message = message;
        this.log = log;
        this.reader = reader;
        details = new Details(getTranslation("exchange.messages.preview.show", reader.size(message.byteCount())));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                read();
            }
        });
        details.addClassName("preview");
        getContent().add(details);
    }

    private void read() {
        var document = DocumentText.of(log.original(message.id()).bytes());
        var text = new Pre(document.text());
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("exchange.messages.preview"));
        details.add(text);
        if (document.cut()) {
            var note = new Paragraph(
                    getTranslation("exchange.messages.preview.cut", reader.size(DocumentText.MOST_BYTES)));
            note.addClassName("muted");
            details.add(note);
        }
    }
}
