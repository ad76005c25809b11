package org.orderportal.notes.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.notes.Colleague;
import org.orderportal.notes.InternalNote;
import org.orderportal.notes.InternalNotes;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;

/** The notes of one order, as the parts of its page read and change them. */
record NoteDesk(InternalNotes notes, OrderId order, Readers readers) {

    List<InternalNote> all() {
        return notes.of(order);
    }

    List<Colleague> colleagues() {
        return notes.colleagues();
    }

    Reader reader() {
        return readers.now();
    }

    /** Does it, tells every part of the page, and says why where it is refused. @return whether it was done */
    boolean change(Consumer<InternalNotes> change) {
        var done = true;
        try {
            change.accept(notes);
        } catch (Refusal refusal) {
            Notices.failure(reader().text(refusal.key(), refusal.arguments()));
            done = false;
        } catch (NotFound gone) {
            Notices.failure(reader().text("notes.gone"));
            done = false;
        }
        NotesChanged.tell(UI.getCurrent());
        return done;
    }
}
