package org.orderportal.notes.ui;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderRowSign;
import org.springframework.stereotype.Component;

/** Tells those who may read them that there are internal notes on an order. */
@Component
class NotesInTheList implements OrderRowSign {

    private final NoteDesks desks;

    NotesInTheList(NoteDesks desks) {
        this.desks = desks;
    }

    @Override
    public Map<OrderId, String> of(Collection<OrderId> orders) {
        return desks.counts(orders).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, count -> desks.inWords(count.getValue())));
    }
}
