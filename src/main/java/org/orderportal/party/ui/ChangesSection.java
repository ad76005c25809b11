package org.orderportal.party.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.PageSection;
import org.orderportal.party.CompanyChange;

/** Who changed what of a company, and when: the newest first. */
class ChangesSection extends PageSection {

    private final Formats formats;
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph none;

    ChangesSection(String title, String nothing, Formats formats) {
        super("changes", title);
        this.formats = formats;
        this.none = new Paragraph(nothing);
        lines.addClassName("change-log");
        none.addClassName("muted");
        add(none, lines);
    }

    void show(List<CompanyChange> changes) {
        lines.removeAll();
        changes.forEach(change -> lines.add(line(change)));
        none.setVisible(changes.isEmpty());
    }

    private ListItem line(CompanyChange change) {
        var what = new Span(getTranslation(change.field().key()));
        what.addClassName("strong");
        var who = new Span(getTranslation("party.changes.who", formats.dateTime(change.at()), change.who()));
        who.addClassName("muted");
        return new ListItem(what, new Span(words(change.before(), change.after())), who);
    }

    private String words(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return getTranslation("party.changes.new", String.valueOf(after));
        }
        return after == null
                ? getTranslation("party.changes.gone", before)
                : getTranslation("party.changes.from-to", before, after);
    }
}
