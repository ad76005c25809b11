package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.RuleWords;
import org.orderportal.order.ui.Reader;

/** The official rules that a document breaks, each by its name: it was not sent, and is still a draft. */
class RuleBreaksDialog extends Composite<Dialog> {

    RuleBreaksDialog(Reader reader, List<RuleBreak> breaks) {
        var list = new UnorderedList();
        list.addClassName("problems");
        var words = new RuleWords(reader.texts(), reader.user().locale());
        breaks.stream().filter(RuleBreak::fatal).forEach(one -> list.add(row(one, words)));
        var close = new Button(
                reader.text("document.editor.rules.close"),
                click -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(reader.text("document.editor.rules.title"));
        getContent().addClassNames("form-dialog", "wide");
        getContent().add(new Div(new Paragraph(reader.text("document.editor.rules.text")), list));
        getContent().getFooter().add(close);
    }

    void open() {
        getContent().open();
    }

    private static ListItem row(RuleBreak broken, RuleWords words) {
        var rule = new Span(broken.rule());
        rule.addClassName("kind");
        return new ListItem(rule, new Paragraph(words.of(broken)));
    }
}
