package org.orderportal.notes.ui;

import java.util.Optional;
import org.orderportal.notes.InternalNotes;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Readers;
import org.springframework.stereotype.Component;

/** Gives the operator's people access to notes, and nobody else: not while they look at the portal as a supplier. */
@Component
class NoteDesks {

    private final InternalNotes notes;
    private final Readers readers;

    NoteDesks(InternalNotes notes, Readers readers) {
        this.notes = notes;
        this.readers = readers;
    }

    Optional<NoteDesk> of(OrderId order) {
        var reader = readers.now();
        return reader.isStaff() && !reader.user().looksOnly()
                ? Optional.of(new NoteDesk(notes, order, readers))
                : Optional.empty();
    }
}
