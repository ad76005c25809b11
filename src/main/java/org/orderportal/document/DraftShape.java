package org.orderportal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.FileContent;
import org.springframework.stereotype.Component;

/** Lets rows and files of drafts come and go, in the transaction of the caller. */
@Component
class DraftShape {

    /** With the state that the document is in. */
    static final String NO_DRAFT = "document.no-draft.";

    private final DocumentHeads heads;
    private final DraftRows rows;
    private final DraftFields fields;
    private final DraftFiles files;
    private final Stamps stamps;

    DraftShape(DocumentHeads heads, DraftRows rows, DraftFields fields, DraftFiles files, Stamps stamps) {
        this.heads = heads;
        this.rows = rows;
        this.fields = fields;
        this.files = files;
        this.stamps = stamps;
    }

    DraftRow addRow(DocumentId id, String kind, @Nullable Long line, String operation) {
        var head = lockDraft(id);
        return rows.ofOperation(id, operation).orElseGet(() -> {
            heads.write(head.restructured(stamps.now()));
            return rows.add(head, kind, line, operation);
        });
    }

    List<DraftRow> addRows(DocumentId id, List<NewRow> wanted, String operation) {
        var head = lockDraft(id);
        heads.write(head.restructured(stamps.now()));
        var added = new ArrayList<DraftRow>(wanted.size());
        for (int place = 0; place < wanted.size(); place++) {
            var row = wanted.get(place);
            var each = operation + "-" + place;
            added.add(rows.ofOperation(id, each).orElseGet(() -> rows.add(head, row.kind(), row.line(), each)));
        }
        return added;
    }

    void removeRow(DocumentId id, String key) {
        change(id, head -> {
            fields.removeRow(id, key);
            return rows.remove(id, key);
        });
    }

    /** @param file of a kind and size that is allowed */
    DraftFile attach(DocumentId id, FileContent file) {
        var head = lockDraft(id);
        AttachmentRules.requireRoom(files.of(id), file);
        heads.write(head.restructured(stamps.now()));
        return files.add(head, file);
    }

    void detach(DocumentId id, long file) {
        change(id, head -> files.remove(id, file));
    }

    /** @param act says whether it changed anything */
    private void change(DocumentId id, Predicate<DocumentHead> act) {
        var head = lockDraft(id);
        if (act.test(head)) {
            heads.write(head.restructured(stamps.now()));
        }
    }

    private DocumentHead lockDraft(DocumentId id) {
        var head = heads.lock(id);
        if (!head.isDraft()) {
            throw noDraft(head);
        }
        return head;
    }

    static Refusal noDraft(DocumentHead head) {
        return new Refusal(NO_DRAFT + head.state());
    }
}
