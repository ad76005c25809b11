package org.orderportal.document.ui;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.Changes;
import org.orderportal.document.Draft;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** Of one open editor: which revision of each field it has seen, and up to which revision it shows everything (ADR 47). */
class SeenRevisions {

    private final Map<FieldAddress, Long> fields = new HashMap<>();
    /** Of what was written here, or asked about, since not everything is shown. */
    private final Map<FieldAddress, Long> ownSince = new HashMap<>();

    private long shown;
    private long taken;

    /** The draft was read anew, and is shown. {@link #takeAll} follows. */
    void read(Draft draft) {
        fields.clear();
        draft.fields().forEach((at, value) -> fields.put(at, value.revision()));
    }

    /** The revision that is shown, all of it. */
    long shown() {
        return shown;
    }

    /** The revision up to which everything was taken in, shown or held back. */
    long taken() {
        return taken;
    }

    /** Of a field itself; 0 where it had no value. */
    long of(FieldAddress at) {
        return fields.getOrDefault(at, 0L);
    }

    /** What was seen where one types: the field's own value, or the one for all rows that was written later. */
    long base(FieldAddress at) {
        return at.isOfOrderLine() ? Math.max(of(at), of(at.forAllRows())) : of(at);
    }

    boolean isSeen(FieldAddress at, @Nullable FieldValue value) {
        return of(at) == revision(value);
    }

    void see(FieldAddress at, @Nullable FieldValue value) {
        put(at, revision(value));
    }

    void put(FieldAddress at, long revision) {
        fields.put(at, revision);
    }

    private static long revision(@Nullable FieldValue value) {
        return value == null ? 0 : value.revision();
    }

    /** Who was asked about the colleague's value has seen it. */
    void answered(FieldConflict conflict) {
        put(conflict.at(), conflict.theirRevision());
        ownSince.put(conflict.at(), conflict.theirRevision());
    }

    /** An edit from here was kept. A gap means that a colleague has changed something that is not shown here yet. */
    void wrote(FieldEdit edit, long saved) {
        put(edit.at(), edit.text() == null ? 0 : saved);
        if (saved == shown + 1) {
            showAll(saved);
        } else {
            ownSince.put(edit.at(), saved);
        }
    }

    /** @param all whether nothing of it is held back */
    void takeAll(long newest, boolean all) {
        taken = Math.max(taken, newest);
        if (all) {
            showAll(taken);
        }
    }

    /** Where nothing is new but what was written here, or asked about, all is shown. */
    void showIfOwn(Changes changes) {
        if (!changes.rowsChanged()
                && changes.fields().entrySet().stream()
                        .allMatch(
                                field -> isOwn(field.getKey(), field.getValue().revision()))
                && changes.cleared().entrySet().stream().allMatch(field -> isOwn(field.getKey(), field.getValue()))) {
            showAll(changes.revision());
        }
    }

    private boolean isOwn(FieldAddress at, long written) {
        return ownSince.getOrDefault(at, 0L) == written;
    }

    private void showAll(long newest) {
        shown = Math.max(shown, newest);
        ownSince.values().removeIf(own -> own <= shown);
    }
}
