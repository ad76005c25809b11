package org.orderportal.document.ui;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.document.DocumentList;
import org.orderportal.document.DocumentPosition;
import org.orderportal.document.DocumentRow;

/**
 * The documents of a list as far as the reader has scrolled, read by seek, so that rows neither shift nor repeat while
 * others are sent.
 */
final class DocumentsWindow {

    static final int PIECE = 200;

    private final DocumentList list;
    private final DocumentsAddress address;
    private final List<DocumentPosition> positions = new ArrayList<>();
    private boolean complete;

    DocumentsWindow(DocumentList list, DocumentsAddress address) {
        this.list = list;
        this.address = address;
        readUntil(1);
    }

    /** As they are now; those that are gone meanwhile are left out. */
    List<DocumentRow> rows(int offset, int limit) {
        readUntil(offset + limit);
        var wanted = positions.subList(Math.min(offset, positions.size()), Math.min(offset + limit, positions.size()));
        return list.rows(wanted.stream().map(DocumentPosition::id).toList());
    }

    int size() {
        return positions.size();
    }

    boolean isComplete() {
        return complete;
    }

    private void readUntil(int wanted) {
        while (positions.size() < wanted && !complete) {
            var last = positions.isEmpty() ? null : positions.getLast();
            var piece = list.positions(address.filter(), !address.oldestFirst(), last, PIECE);
            positions.addAll(piece);
            complete = piece.size() < PIECE;
        }
    }
}
