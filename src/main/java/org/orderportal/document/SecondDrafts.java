package org.orderportal.document;

import org.orderportal.document.Stamps.Stamp;
import org.springframework.stereotype.Component;

/** Gives people back as a draft what they had written in a document that was taken back. */
@Component
class SecondDrafts {

    private final DocumentHeads heads;
    private final DraftMaking making;
    private final DraftFields fields;
    private final DraftRows rows;
    private final DraftFiles files;

    SecondDrafts(DocumentHeads heads, DraftMaking making, DraftFields fields, DraftRows rows, DraftFiles files) {
        this.heads = heads;
        this.making = making;
        this.fields = fields;
        this.rows = rows;
        this.files = files;
    }

    /** Nothing is begun where nobody had written anything, or where another draft of that order is open by now. */
    void begin(DocumentHead withdrawn, Stamp by) {
        if (withdrawn.onRequest()
                || isEmpty(withdrawn.id())
                || heads.open(withdrawn.topic()).isPresent()) {
            return;
        }
        var again = making.again(withdrawn, by);
        fields.copy(withdrawn, again.id());
        rows.copy(withdrawn, again.id());
        files.copy(withdrawn, again.id());
    }

    private boolean isEmpty(DocumentId id) {
        return fields.of(id).isEmpty() && rows.of(id).isEmpty() && files.of(id).isEmpty();
    }
}
