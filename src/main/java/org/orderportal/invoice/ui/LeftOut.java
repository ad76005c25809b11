package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.RuleWords;
import org.orderportal.order.ui.Reader;

/** What the electronic invoice has no place for, said before it is sent; the PDF carries it all the same. */
class LeftOut extends Composite<Div> {

    private static final String OWN = "PORTAL-";
    /** Said where it stands: at the way to pay, and among the files. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("PORTAL-PAYMENT", "PORTAL-FILE-INVOICE");

    private static final int SHOWN = 8;

    private final RuleWords words;
    private final UnorderedList list = new UnorderedList();

    LeftOut(Reader reader) {
        words = new RuleWords(reader.texts(), reader.user().locale());
        var head = new Span(reader.text("invoice.editor.left-out"));
        head.addClassName("strong");
        getContent().addClassNames("muted", "message", "left-out");
        getContent().add(head, list);
        setVisible(false);
    }

    void show(List<RuleBreak> breaks) {
        var said = breaks.stream()
                .filter(broken -> !broken.fatal() && broken.rule().startsWith(OWN))
                .filter(broken -> !SAID_ELSEWHERE.contains(broken.rule()))
                .map(words::of)
                .distinct()
                .limit(SHOWN)
                .toList();
        list.removeAll();
        said.forEach(text -> list.add(new ListItem(text)));
        setVisible(!said.isEmpty());
    }
}
