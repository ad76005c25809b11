package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.order.ui.Reader;

/** What the buyer says of a document, what can be done about it, and what was said before. */
class AnswerSection extends Composite<Section> {

    private final AnswerWords words;

    /**
     * @param all   the newest first
     * @param steps buttons for what can be done about it
     */
    AnswerSection(
            List<BuyerAnswer> all, Optional<BuyerAnswer> counting, String buyer, Reader reader, StepButtons steps) {
        words = new AnswerWords(reader);
        getContent().setId("answer");
        getContent().add(new H2(reader.text("document.answer.title")));
        counting.ifPresent(answer -> getContent().add(standing(answer, buyer), details(answer)));
        getContent().add(steps);
        var others = all.stream()
                .filter(answer -> counting.filter(answer::equals).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("files", "documents");
            others.forEach(answer -> list.add(earlier(answer)));
            getContent().add(new H3(reader.text("document.answer.earlier")), list);
        }
    }

    private Paragraph standing(BuyerAnswer answer, String buyer) {
        var badge = new Span(words.status(answer));
        badge.addClassNames("badge", "status-badge", words.tone(answer).className());
        var meaning = new Span(words.meaning(answer, buyer));
        var when = new Span(words.when(answer, true));
        when.addClassName("muted");
        var line = new Paragraph(badge, meaning, when);
        line.addClassNames("answer-standing", "message");
        return line;
    }

    private UnorderedList details(BuyerAnswer answer) {
        var lines = new UnorderedList();
        lines.addClassName("answer-lines");
        words.details(answer).forEach(line -> lines.add(new ListItem(line)));
        return lines;
    }

    private ListItem earlier(BuyerAnswer answer) {
        var status = new Span(words.status(answer));
        var gist = new Span(words.gist(answer));
        gist.addClassName("muted");
        var when = new Span(words.when(answer, false));
        when.addClassName("muted");
        return new ListItem(status, gist, when);
    }
}
