package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.orderportal.party.BuyerRuleWords;
import org.orderportal.party.RulesChange;

/** Who changed which rules when, in the sentences that suppliers read. */
public class RulesHistory extends Composite<Div> {

    private final BuyerRuleWords words;

    public RulesHistory(BuyerRuleWords words) {
        this.words = words;
    }

    /** @param changes the newest first */
    public void show(List<RulesChange> changes) {
        getContent().removeAll();
        if (changes.isEmpty()) {
            var none = new Paragraph(getTranslation("party.rules.history.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rules-history");
        changes.forEach(change -> list.add(line(change)));
        getContent().add(list);
    }

    private ListItem line(RulesChange change) {
        var when = new Span(
                getTranslation("party.rules.history.line", words.formats().dateTime(change.at()), change.who()));
        when.addClassName("strong");
        var line = new ListItem(when);
        if (change.supplier() != null) {
            line.add(said("party.rules.history." + (change.after() == null ? "back" : "one")));
        }
        Stream.concat(
                        words.added(change).stream().map(text -> getTranslation("party.rules.history.new", text)),
                        words.gone(change).stream().map(text -> getTranslation("party.rules.history.old", text)))
                .forEach(text -> line.add(new Div(text)));
        return line;
    }

    private Div said(String key) {
        var said = new Div(getTranslation(key));
        said.addClassName("muted");
        return said;
    }
}
