package org.orderportal.notes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.orderportal.base.ui.Glyph;
import org.orderportal.notes.InternalNote;
import org.orderportal.order.ui.Reader;

/** The notes that somebody pinned, so that nobody misses them; not there while there is none. */
class PinnedNotes extends Composite<Aside> {

    private final NoteDesk desk;

    PinnedNotes(NoteDesk desk) {
        this.desk = desk;
        getContent().addClassNames("internal", "pinned-notes");
        getContent().getElement().setAttribute("aria-label", desk.reader().text("notes.pinned.label"));
        show();
        NotesChanged.follow(this, this::show);
    }

    private void show() {
        var reader = desk.reader();
        var pinned = desk.all().stream().filter(InternalNote::isPinned).toList();
        getContent().removeAll();
        pinned.forEach(note -> getContent().add(shown(note, reader)));
        setVisible(!pinned.isEmpty());
    }

    private static Div shown(InternalNote note, Reader reader) {
        var secret = new Span(Glyph.LOCK.create(), new Span(reader.text("notes.pinned.secret")));
        secret.addClassName("internal-only");
        var who = new Anchor(
                "#internal-notes", note.author() + ", " + reader.formats().dateTime(note.writtenAt()));
        who.getElement().setAttribute("router-ignore", true);
        var shown = new Div(secret, NoteItem.words(note), who);
        shown.addClassName("pinned-note");
        return shown;
    }
}
