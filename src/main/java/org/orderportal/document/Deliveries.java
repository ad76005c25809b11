package org.orderportal.document;

import java.util.function.Supplier;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in step with the outbox what documents and their orders say of the way to the buyer. */
@Service
public class Deliveries {

    private final DocumentHeads heads;
    private final DocumentMarks marks;
    private final DocumentTroubles troubles;

    Deliveries(DocumentHeads heads, DocumentMarks marks, DocumentTroubles troubles) {
        this.heads = heads;
        this.marks = marks;
        this.troubles = troubles;
    }

    /**
     * Moves a document on its way, in the caller's transaction: it is locked first, as whoever takes it back locks it,
     * and what follows is noted after.
     */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T moving(DocumentId id, Supplier<T> move) {
        var document = heads.lockIfThere(id);
        var moved = move.get();
        document.ifPresent(head -> {
            marks.moved(head);
            troubles.refresh(heads.answered(head.id()));
        });
        return moved;
    }
}
