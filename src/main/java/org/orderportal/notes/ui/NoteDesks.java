package org.orderportal.notes.ui;

import java.util.Collection;
import java.util.Map;
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
        return isForReader() ? Optional.of(new NoteDesk(notes, order, readers)) : Optional.empty();
    }

    /** How many notes count on these orders. */
    Map<OrderId, Integer> counts(Collection<OrderId> orders) {
        return isForReader() && !orders.isEmpty() ? notes.counts(orders) : Map.of();
    }

    String inWords(int notesOfOrder) {
        return readers.now().text("notes.in-list", notesOfOrder);
    }

    private boolean isForReader() {
        var reader = readers.now();
        return reader.isStaff() && !reader.user().looksOnly();
    }
}
