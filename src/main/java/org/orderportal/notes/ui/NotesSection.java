package org.orderportal.notes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.notes.InternalNote;

/** What colleagues say to each other about the order: another colour, a lock, and the words that only they see it. */
class NotesSection extends PageSection {

    private final NoteDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final NoteFields fields;

    NotesSection(NoteDesk desk) {
        super("internal-notes", desk.reader().text("notes.title"));
        this.desk = desk;
        var reader = desk.reader();
        fields = new NoteFields(reader, desk.colleagues(), "", Set.of());

        var secret = new Paragraph(Glyph.LOCK.create(), new Span(reader.text("notes.only-colleagues")));
        secret.addClassName("internal-only");
        var write = new Button(reader.text("notes.write"), click -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var writing = new Div(fields, write);
        writing.addClassName("note-writing");
        list.addClassName("internal-notes");

        addClassName("internal");
        add(secret, list, writing);
        show();
        NotesChanged.follow(this, this::show);
    }

    private void show() {
        var notes = desk.all();
        var reader = desk.reader();
        var counting = notes.stream().filter(note -> !note.isStruck()).count();
        setMeta(counting == 0 ? "" : reader.text("notes.count", counting));
        list.removeAll();
        notes.forEach(note -> list.add(new NoteItem(note, reader, desk, () -> edit(note))));
        list.setVisible(!notes.isEmpty());
    }

    private void write() {
        if (fields.areFilled() && desk.change(notes -> notes.write(desk.order(), fields.text(), fields.mentioned()))) {
            fields.clear();
        }
    }

    private void edit(InternalNote note) {
        new EditNoteDialog(desk, note).open();
    }
}
