package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.orderportal.document.DocumentState;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.Facts;

/** To whom a document went, when and by whom, and which order it answers. */
class DocumentFacts extends Composite<Section> {

    DocumentFacts(DocumentWords words) {
        var document = words.document();
        var reader = words.reader();
        var facts = new Facts()
                .add(
                        reader.text("document.page.order"),
                        new Anchor(
                                OrderLinks.order(document.order()),
                                document.orderNumber().text()))
                .add(reader.text("document.page.to"), document.buyerName())
                .add(reader.text("document.page.number"), document.number())
                .add(reader.text("document.page.sent-at"), words.sentAt());
        if (document.state() == DocumentState.SENT) {
            facts.add(reader.text("document.page.sent-by"), document.changedBy());
        } else {
            var ended = reader.formats().dateTime(document.changedAt());
            facts.add(words.state(), reader.text("document.page.by", ended, document.changedBy()));
        }
        getContent().setId("facts");
        getContent().add(new H2(reader.text("document.page.facts")), facts);
    }
}
