package org.orderportal.document;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.springframework.stereotype.Component;

/**
 * Writes edits into drafts, in the transaction of the caller. The draft's row is locked for it, which is all that an edit
 * locks: its revisions must become visible in the sequence in which they are given, or a reader who asks what is new
 * would miss one.
 */
@Component
class DraftEdits {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_OPERATION = 60;

    private final DocumentHeads heads;
    private final DraftFields fields;
    private final DraftRows rows;
    private final DoneEdits done;
    private final Stamps stamps;

    DraftEdits(DocumentHeads heads, DraftFields fields, DraftRows rows, DoneEdits done, Stamps stamps) {
        this.heads = heads;
        this.fields = fields;
        this.rows = rows;
        this.done = done;
        this.stamps = stamps;
    }

    List<PatchResult> apply(DocumentId id, List<DraftPatch> patches) {
        patches.forEach(DraftEdits::requirePossible);
        var head = heads.lock(id);
        if (!head.isDraft()) {
            return Collections.nCopies(patches.size(), new PatchResult.NoDraft(head.state()));
        }
        var there = patches.size() == 1 ? fields.around(id, patches.getFirst().at()) : fields.of(id);
        var operations = patches.stream().map(DraftPatch::operation).collect(Collectors.toSet());
        var stamp = stamps.now();
        var patching = new Patching(head, rowsNamedBy(patches, id), there, done.among(id, operations), stamp);
        var results = patching.apply(patches);
        done.add(id, patching.doneNow());
        if (!patching.written().isEmpty()) {
            var known = there.stream().map(StoredField::at).collect(Collectors.toSet());
            fields.write(head, patching.written(), known::contains);
            heads.write(head.edited(patching.revision(), stamp));
        }
        return results;
    }

    private Set<String> rowsNamedBy(List<DraftPatch> patches, DocumentId id) {
        return patches.stream().noneMatch(patch -> DraftRows.isKey(patch.at().row()))
                ? Set.of()
                : rows.of(id).stream().map(DraftRow::key).collect(Collectors.toSet());
    }

    /** A text that is too long is the writer's to shorten; anything else is a fault of the screen. */
    private static void requirePossible(DraftPatch patch) {
        if (patch.text() != null && patch.text().length() > LONGEST_TEXT) {
            throw new Refusal("document.field-too-long", LONGEST_TEXT);
        }
        var row = patch.at().row();
        var known = row.equals(FieldAddress.HEADER)
                || row.equals(FieldAddress.ALL_ROWS)
                || DraftRows.isKey(row) && row.length() <= LONGEST_NAME
                || isLine(row);
        if (!known
                || patch.at().field().length() > LONGEST_NAME
                || patch.operation().isBlank()
                || patch.operation().length() > LONGEST_OPERATION) {
            throw new IllegalArgumentException("No field of a draft: " + patch.at());
        }
    }

    private static boolean isLine(String row) {
        return IdText.parse(row).isPresent();
    }
}
