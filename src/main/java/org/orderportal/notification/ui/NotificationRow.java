package org.orderportal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.orderportal.notification.NoticeWords;
import org.orderportal.notification.NotificationEntry;
import org.orderportal.notification.NotificationLinks;
import org.orderportal.notification.Told;

/** An entry of the list: what happened to which order, document and line, why it is told, and the way on. */
class NotificationRow extends Composite<Div> {

    private final NotificationEntry entry;
    private final NoticeWords words;

    NotificationRow(NotificationEntry entry, NoticeWords words, Consumer<NotificationEntry> onRead) {
        this.entry = entry;
        this.words = words;

        var what = new Div(title());
        what.addClassName("what");
        what.add(entry.isGathered() ? several() : reason());
        what.add(next());
        var when = new Span(words.formats().dateTime(entry.at()));
        when.addClassNames("muted", "when");

        getContent().addClassName("notification-row");
        getContent().add(what, when);
        if (!entry.read()) {
            getContent().addClassName("unread");
            getContent().add(mark(onRead));
        }
    }

    private String inWords() {
        return entry.isGathered()
                ? words.many(entry.occasion(), entry.count())
                : words.title(entry.told().getFirst());
    }

    private Component title() {
        var link = new Anchor(NotificationLinks.open(entry.id()).substring(1), inWords());
        link.addClassName("title");
        var line = new Div(link);
        line.addClassName("head");
        if (!entry.read()) {
            var unread = new Span(getTranslation("notification.list.is-unread"));
            unread.addClassName("spoken");
            line.addComponentAsFirst(unread);
        }
        return line;
    }

    private Component reason() {
        var told = entry.told().getFirst();
        var line = words.line(told);
        return new Paragraph(line.isEmpty() ? words.reason(told) : line + ": " + words.reason(told));
    }

    /** The first few, each with its own link. */
    private Component several() {
        var list = new UnorderedList();
        entry.told()
                .forEach(told -> list.add(new ListItem(
                        new Anchor(NotificationLinks.open(told).substring(1), words.title(told)), why(told))));
        var more = entry.count() - entry.told().size();
        if (more > 0) {
            list.add(new ListItem(getTranslation("notification.list.and-more", more)));
        }
        return list;
    }

    private Span why(Told told) {
        var why = new Span(words.reason(told));
        why.addClassName("muted");
        return why;
    }

    private Component next() {
        var link = new Anchor(
                NotificationLinks.open(entry.id()).substring(1),
                entry.isGathered()
                        ? words.nextOfMany(entry.occasion())
                        : words.next(entry.told().getFirst()));
        link.addClassName("next");
        link.setAriaLabel(link.getText() + ": " + inWords());
        return link;
    }

    private Component mark(Consumer<NotificationEntry> onRead) {
        var button = new Button(getTranslation("notification.list.mark"), click -> onRead.accept(entry));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("notification.list.mark.of", inWords()));
        return button;
    }
}
