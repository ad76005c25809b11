package org.orderportal.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DoneEdits.Edit;
import org.orderportal.document.PatchResult.Conflict;
import org.orderportal.document.PatchResult.Saved;
import org.orderportal.document.PatchResult.Withheld;
import org.orderportal.document.Stamps.Stamp;

/**
 * Decides what becomes of edits, each by the one field that it is about: it is written if its editor saw what counts
 * there now. Knows nothing of the database; its draft is locked meanwhile.
 */
final class Patching {

    private final DocumentHead head;
    private final Set<String> rows;
    private final Map<Edit, Long> done;
    private final Stamp stamp;
    private final Map<FieldAddress, StoredField> before = new HashMap<>();
    private final Map<FieldAddress, StoredField> now = new HashMap<>();
    private final Map<FieldAddress, StoredField> written = new LinkedHashMap<>();
    private final Map<Edit, Long> doneNow = new LinkedHashMap<>();
    private long revision;

    /**
     * @param rows the keys of the draft's own rows
     * @param fields those that the edits are about, with those for all rows of the same name
     * @param done  edits of the same operations that were done before
     */
    Patching(DocumentHead head, Set<String> rows, Collection<StoredField> fields, Map<Edit, Long> done, Stamp stamp) {
        this.head = head;
        this.rows = rows;
        this.done = done;
        this.stamp = stamp;
        this.revision = head.revision();
        fields.forEach(field -> before.put(field.at(), field));
        now.putAll(before);
    }

    /** The results in the sequence of the patches; where one conflicts, nothing may be written. */
    List<PatchResult> apply(List<DraftPatch> patches) {
        var results = patches.stream().map(this::apply).toList();
        if (results.stream().noneMatch(Conflict.class::isInstance)) {
            return results;
        }
        written.clear();
        doneNow.clear();
        return results.stream()
                .map(result -> result instanceof Conflict ? result : new Withheld())
                .toList();
    }

    /** The fields to write, each once. */
    Collection<StoredField> written() {
        return written.values();
    }

    Map<Edit, Long> doneNow() {
        return doneNow;
    }

    long revision() {
        return revision;
    }

    private PatchResult apply(DraftPatch patch) {
        var edit = Edit.of(patch);
        var known = done.get(edit);
        if (known != null) {
            return new Saved(known);
        }
        var at = patch.at();
        if (DraftRows.isKey(at.row()) && !rows.contains(at.row())) {
            return new Conflict(null, head.changedBy());
        }
        var counting = counting(now, at);
        var same = isSame(counting, patch);
        if (same && isStanding(counting, at)) {
            return saved(edit, counting == null ? 0 : counting.revision());
        }
        if (!same && !isSeen(patch)) {
            return conflict(at);
        }
        write(patch);
        return saved(edit, revision);
    }

    private void write(DraftPatch patch) {
        var text = patch.text();
        var field = new StoredField(
                patch.at(),
                text == null ? "" : text,
                text != null && patch.unreadable(),
                text == null,
                ++revision,
                stamp);
        now.put(field.at(), field);
        written.put(field.at(), field);
    }

    private Saved saved(Edit edit, long fieldRevision) {
        doneNow.put(edit, fieldRevision);
        return new Saved(fieldRevision);
    }

    /** What stands there for a reader: the field's own value, or the one for all rows where that was written later. */
    private static @Nullable StoredField counting(Map<FieldAddress, StoredField> fields, FieldAddress at) {
        var own = fields.get(at);
        var all = at.isOfOrderLine() ? fields.get(at.forAllRows()) : null;
        return Stream.of(Optional.ofNullable(own), Optional.ofNullable(all))
                .flatMap(Optional::stream)
                .filter(field -> !field.cleared())
                .max(Comparator.comparing(StoredField::revision))
                .orElse(null);
    }

    private static boolean isSame(@Nullable StoredField counting, DraftPatch patch) {
        if (counting == null || patch.text() == null) {
            return counting == null && patch.text() == null;
        }
        return counting.text().equals(patch.text()) && counting.unreadable() == patch.unreadable();
    }

    /**
     * Whether what is the same needs no writing. A value for all rows does: it counts for those, too, that got one of their own
     * meanwhile. And so does a row's where the same was written into all of them: it stays when that goes.
     */
    private static boolean isStanding(@Nullable StoredField counting, FieldAddress at) {
        return counting == null
                || !at.row().equals(FieldAddress.ALL_ROWS) && counting.at().equals(at);
    }

    /**
     * Whether the editor saw what counted before this list. One that took the value away itself, or never saw one, saw
     * nothing there.
     */
    private boolean isSeen(DraftPatch patch) {
        var own = before.get(patch.at());
        var counting = counting(before, patch.at());
        var latest = counting == null ? 0 : counting.revision();
        return patch.base() == latest
                || own != null && own.cleared() && own.revision() == patch.base() && own.revision() > latest;
    }

    private Conflict conflict(FieldAddress at) {
        var counting = counting(before, at);
        if (counting != null) {
            return new Conflict(counting.value(), counting.changed().who());
        }
        var cleared = before.get(at);
        return new Conflict(
                null, cleared == null ? head.changedBy() : cleared.changed().who());
    }
}
