package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentLinks;
import org.orderportal.order.ui.Reader;

/** Says above a draft what the buyer said about the document that it corrects. */
public class AnswerNotice extends Composite<Div> {

    /** @param document what was answered: Invoice IN-17 */
    public AnswerNotice(BuyerAnswer answer, String document, String buyer, Reader reader) {
        var words = new AnswerWords(reader);
        var title = new Span(reader.text("document.answer.notice", buyer, words.status(answer)) + " ");
        title.addClassName("strong");
        var link = new Anchor(DocumentLinks.document(answer.document()).substring(1), document);
        var lines = new UnorderedList();
        words.details(answer).forEach(line -> lines.add(new ListItem(line)));
        getContent().addClassNames("answer-notice", words.tone(answer).className());
        getContent().getElement().setAttribute("role", "note");
        getContent().add(new Paragraph(title, link), lines);
    }
}
