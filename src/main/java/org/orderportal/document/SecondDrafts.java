package org.orderportal.document;

import java.util.Collection;
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
    private final Stamps stamps;

    SecondDrafts(
            DocumentHeads heads,
            DraftMaking making,
            DraftFields fields,
            DraftRows rows,
            DraftFiles files,
            Stamps stamps) {
        this.heads = heads;
        this.making = making;
        this.fields = fields;
        this.rows = rows;
        this.files = files;
        this.stamps = stamps;
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

    /**
     * The open draft of the same topic; where there is none, a new one with what people had written in that document.
     *
     * @param without fields of the header that are not taken over, such as its number
     */
    DocumentId openLike(DocumentId id, Collection<String> without) {
        var earlier = heads.get(id);
        return heads.open(earlier.topic()).map(DocumentHead::id).orElseGet(() -> {
            var again = making.again(earlier, stamps.now());
            fields.copy(earlier, again.id());
            fields.remove(again.id(), without);
            rows.copy(earlier, again.id());
            files.copy(earlier, again.id());
            return again.id();
        });
    }

    private boolean isEmpty(DocumentId id) {
        return fields.of(id).isEmpty() && rows.of(id).isEmpty() && files.of(id).isEmpty();
    }
}
