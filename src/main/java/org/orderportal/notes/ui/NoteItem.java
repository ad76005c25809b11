package org.orderportal.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import org.orderportal.base.ui.Glyph;
import org.orderportal.notes.Colleague;
import org.orderportal.notes.InternalNote;
import org.orderportal.order.ui.Reader;

/** One note: who wrote it when, what it says and said before, and what the reader can do with it. */
class NoteItem extends ListItem {

    private final InternalNote note;
    private final Reader reader;
    private final NoteDesk desk;

    NoteItem(InternalNote note, Reader reader, NoteDesk desk, Runnable onEdit) {
        this.note = note;
        this.reader = reader;
        this.desk = desk;
        addClassName("internal-note");
        add(head(), words(note));
        named(note, reader).ifPresent(this::add);
        if (!note.earlier().isEmpty()) {
            add(earlier());
        }
        if (!note.isStruck()) {
            add(acts(onEdit));
        }
    }

    private Div head() {
        var who = new Span(note.author());
        who.addClassName("strong");
        var head = new Div(who, muted(reader.formats().dateTime(note.writtenAt())));
        head.addClassName("note-head");
        if (note.edits() > 0) {
            head.add(muted(reader.text("notes.edited")));
        }
        var pinned = note.pinned();
        if (pinned != null) {
            var badge = new Span(Glyph.PIN.create(), new Span(reader.text("notes.pinned", pinned.who())));
            badge.addClassName("pinned");
            head.add(badge);
        }
        var struck = note.struck();
        if (struck != null) {
            head.add(muted(
                    reader.text("notes.struck", struck.who(), reader.formats().dateTime(struck.at()))));
        }
        return head;
    }

    /** What it says; struck out, also for who hears it. */
    static Component words(InternalNote note) {
        var words = new Paragraph();
        words.addClassNames("note-words", "pre-line");
        if (note.isStruck()) {
            var gone = new HtmlContainer("del");
            gone.setText(note.text());
            words.add(gone);
        } else {
            words.setText(note.text());
        }
        return words;
    }

    static Optional<Component> named(InternalNote note, Reader reader) {
        if (note.mentioned().isEmpty()) {
            return Optional.empty();
        }
        var names = new Div(muted(reader.text("notes.for")));
        names.addClassName("note-mentions");
        note.mentioned().forEach(colleague -> names.add(chip(colleague)));
        return Optional.of(names);
    }

    private static Span chip(Colleague colleague) {
        var chip = new Span("@" + colleague.name());
        chip.addClassName("mention");
        return chip;
    }

    private Details earlier() {
        var before = new Div();
        note.earlier().reversed().forEach(text -> {
            var words = new Paragraph(text.text());
            words.addClassNames("note-words", "pre-line", "muted");
            before.add(muted(reader.text("notes.until", reader.formats().dateTime(text.until()))), words);
        });
        return new Details(reader.text("notes.earlier", note.earlier().size()), before);
    }

    private Div acts(Runnable onEdit) {
        var acts = new ArrayList<Component>();
        acts.add(
                note.isPinned()
                        ? act("notes.unpin", () -> desk.change(notes -> notes.unpin(note.id())))
                        : act("notes.pin", () -> desk.change(notes -> notes.pin(note.id()))));
        if (note.editable()) {
            acts.add(act("notes.edit", onEdit));
        }
        if (note.strikable()) {
            acts.add(act("notes.strike", this::askBeforeStriking));
        }
        var bar = new Div();
        bar.addClassName("note-acts");
        bar.add(acts);
        return bar;
    }

    private Button act(String key, Runnable act) {
        var button = new Button(reader.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(
                reader.text(key + ".label", note.author(), reader.formats().dateTime(note.writtenAt())));
        return button;
    }

    private void askBeforeStriking() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.text("notes.strike.title"));
        dialog.setText(reader.text("notes.strike.text"));
        dialog.setConfirmText(reader.text("notes.strike"));
        dialog.setCancelable(true);
        dialog.setCancelText(reader.text("notes.cancel"));
        dialog.addConfirmListener(confirmed -> desk.change(notes -> notes.strike(note.id())));
        dialog.open();
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
