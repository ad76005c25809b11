package org.orderportal.document.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.Changes;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.PatchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps what is typed in one open editor, edit by edit in their order. It knows of each field which revision this
 * editor has seen, and so what a colleague wrote meanwhile is never written over silently.
 */
class Autosave {

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    /** Told what becomes of the edits. */
    interface Listener {

        /** @param revision of its field now */
        void kept(FieldEdit edit, long revision);

        void conflict(FieldConflict conflict);

        void settled(FieldAddress at);

        void theirs(FieldAddress at, @Nullable FieldValue value);

        void rowsChanged();

        void ended(DocumentState state);

        /** The database does not answer: what was typed is tried again. */
        void trouble();
    }

    /** @param base what its editor had seen there when it was typed */
    private record Waiting(FieldEdit edit, long base, String operation) {}

    private final Drafts drafts;
    private final DocumentId draft;
    private final Supplier<String> operations;
    private final Listener listener;

    private final Map<FieldAddress, Long> bases = new HashMap<>();
    private final Map<FieldAddress, Long> ownSince = new HashMap<>();
    private final Map<FieldAddress, Waiting> waiting = new LinkedHashMap<>();
    private final Map<FieldAddress, FieldConflict> conflicts = new LinkedHashMap<>();
    private final Map<FieldAddress, Long> asked = new HashMap<>();
    private final Map<FieldAddress, @Nullable FieldValue> heldBack = new LinkedHashMap<>();
    private @Nullable FieldAddress looking;
    private long revision;
    private long taken;
    private boolean ended;

    Autosave(Drafts drafts, DocumentId draft, Supplier<String> operations, Listener listener) {
        this.drafts = drafts;
        this.draft = draft;
        this.operations = operations;
        this.listener = listener;
    }

    /** Takes the draft as the editor shows it from now on. */
    void adopt(Draft read) {
        var before = Map.copyOf(bases);
        bases.clear();
        read.fields().forEach((at, value) -> bases.put(at, value.revision()));
        heldBack.clear();
        heldInFocus(read, before);
        taken = Math.max(taken, read.revision());
        if (heldBack.isEmpty()) {
            showAll(taken);
        }
        ended = read.state() != DocumentState.DRAFT;
        List.copyOf(conflicts.keySet())
                .forEach(at ->
                        read.value(at.row(), at.field()).ifPresent(value -> askAnew(at, value, value.revision())));
    }

    /** A field that has the focus goes on showing what it showed, also where the draft is read anew while others write. */
    private void heldInFocus(Draft read, Map<FieldAddress, Long> before) {
        if (looking == null) {
            return;
        }
        var cell = looking;
        for (var at : cell.isOfOrderLine() ? List.of(cell, cell.forAllRows()) : List.of(cell)) {
            var value = read.fields().get(at);
            long seen = before.getOrDefault(at, 0L);
            if (seen != bases.getOrDefault(at, 0L)) {
                bases.put(at, seen);
                heldBack.put(at, value);
            }
        }
    }

    private void showAll(long newest) {
        revision = Math.max(revision, newest);
        ownSince.values().removeIf(own -> own <= revision);
    }

    /** What is newer than this is news: while something is held back, it has been told already. */
    long known() {
        return heldBack.isEmpty() ? revision : taken;
    }

    /** The revision that this editor shows, all of it. */
    long revision() {
        return revision;
    }

    void edit(FieldEdit edit) {
        var conflict = conflicts.get(edit.at());
        if (conflict != null) {
            ask(
                    new FieldConflict(edit.at(), conflict.theirs(), conflict.who(), edit),
                    asked.getOrDefault(edit.at(), 0L));
            return;
        }
        keep(edit, base(edit.at()));
        flush();
    }

    private void keep(FieldEdit edit, long base) {
        var before = waiting.get(edit.at());
        waiting.put(edit.at(), new Waiting(edit, before == null ? base : before.base(), operations.get()));
    }

    /** Edits of many fields at once, such as a pasted column: all of them are kept, or those in conflict are shown. */
    void editAll(List<FieldEdit> edits) {
        edits.forEach(edit -> keep(edit, base(edit.at())));
        flush();
    }

    /** Sends what waits. @return whether all that was typed is kept now */
    boolean flush() {
        if (ended) {
            return false;
        }
        try {
            sendWaiting();
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("Edits of draft {} wait: {}", draft, unreachable.toString());
            listener.trouble();
        }
        return waiting.isEmpty() && conflicts.isEmpty();
    }

    /** Shows the colleague's value of a field in place of what was typed here. */
    void takeTheirs(FieldAddress at) {
        var conflict = conflicts.remove(at);
        if (conflict != null) {
            seeTheirs(conflict);
            listener.settled(at);
            listener.theirs(at, conflict.theirs());
        }
    }

    /** Keeps what was typed here in place of the colleague's value, which one has seen. */
    void keepMine(FieldAddress at) {
        var conflict = conflicts.remove(at);
        if (conflict != null) {
            seeTheirs(conflict);
            listener.settled(at);
            keep(conflict.mine(), conflict.theirRevision());
            flush();
        }
    }

    /**
     * Takes in what others have changed since. What they put into the field that has the focus here is held back until
     * the focus leaves it; an edit of it then is a conflict.
     */
    void merge(@Nullable FieldAddress focused) {
        if (ended) {
            return;
        }
        release(focused);
        var changes = drafts.changesSince(draft, known());
        if (changes.state() != DocumentState.DRAFT) {
            end(changes.state());
            return;
        }
        changes.fields().forEach((at, value) -> takeIn(at, value, value.revision(), focused));
        changes.cleared().forEach((at, cleared) -> takeIn(at, null, cleared, focused));
        taken = Math.max(taken, changes.revision());
        if (heldBack.isEmpty()) {
            showAll(taken);
        }
        if (changes.rowsChanged()) {
            looking = focused;
            listener.rowsChanged();
            looking = null;
        }
    }

    /** The focus has moved: shows what was held back for the field that it was in. */
    void release(@Nullable FieldAddress focused) {
        for (var at : List.copyOf(heldBack.keySet())) {
            if (!isLookedAt(at, focused)) {
                var value = heldBack.remove(at);
                takeIn(at, value, value == null ? taken : value.revision(), focused);
            }
        }
    }

    /**
     * Whether it is no draft any more; asks, where nobody has noticed yet. Where nothing is new but what was written here, or
     * asked about, all is shown.
     */
    boolean isOver() {
        if (!ended) {
            var changes = drafts.changesSince(draft, revision);
            if (changes.state() != DocumentState.DRAFT) {
                end(changes.state());
            } else if (isOwn(changes)) {
                showAll(changes.revision());
            }
        }
        return ended;
    }

    private boolean isOwn(Changes changes) {
        return !changes.rowsChanged()
                && changes.fields().entrySet().stream()
                        .allMatch(
                                field -> isOwn(field.getKey(), field.getValue().revision()))
                && changes.cleared().entrySet().stream().allMatch(field -> isOwn(field.getKey(), field.getValue()));
    }

    private boolean isOwn(FieldAddress at, long written) {
        return ownSince.getOrDefault(at, 0L) == written;
    }

    boolean holdsBack() {
        return !heldBack.isEmpty();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    private void takeIn(FieldAddress at, @Nullable FieldValue value, long written, @Nullable FieldAddress focused) {
        if (conflicts.containsKey(at)) {
            askAnew(at, value, written);
            return;
        }
        long seen = bases.getOrDefault(at, 0L);
        if (value != null && value.revision() == seen || value == null && seen == 0) {
            return;
        }
        if (isLookedAt(at, focused) || waiting.containsKey(at)) {
            heldBack.put(at, value);
            return;
        }
        heldBack.remove(at);
        bases.put(at, value == null ? 0 : value.revision());
        listener.theirs(at, value);
        conflicts.keySet().stream().filter(at::covers).toList().forEach(row -> askAnew(row, value, written));
    }

    /** Whether the focus is where it would be shown. */
    private static boolean isLookedAt(FieldAddress at, @Nullable FieldAddress focused) {
        return focused != null && at.covers(focused);
    }

    /** The other one has written on: the question is about that now. */
    private void askAnew(FieldAddress at, @Nullable FieldValue theirs, long written) {
        if (written <= asked.getOrDefault(at, 0L)) {
            return;
        }
        var before = Objects.requireNonNull(conflicts.get(at));
        ask(new FieldConflict(at, theirs, theirs == null ? before.who() : theirs.changedBy(), before.mine()), written);
    }

    private void ask(FieldConflict conflict, long about) {
        asked.put(conflict.at(), about);
        conflicts.put(conflict.at(), conflict);
        listener.conflict(conflict);
    }

    /** Who was asked about the colleague's value has seen it. */
    private void seeTheirs(FieldConflict conflict) {
        bases.put(conflict.at(), conflict.theirRevision());
        ownSince.put(conflict.at(), conflict.theirRevision());
    }

    private void sendWaiting() {
        while (!waiting.isEmpty() && !ended) {
            var batch = List.copyOf(waiting.values());
            var patches = batch.stream().map(this::patch).toList();
            var results = patches.size() == 1
                    ? List.of(drafts.patch(draft, patches.getFirst()))
                    : drafts.patchAll(draft, patches);
            for (int i = 0; i < batch.size() && !ended; i++) {
                settle(batch.get(i).edit(), results.get(i));
            }
            if (results.stream().allMatch(PatchResult.Withheld.class::isInstance)) {
                throw new IllegalStateException("No edit of draft " + draft + " was kept, and none conflicts");
            }
        }
    }

    private DraftPatch patch(Waiting next) {
        var edit = next.edit();
        return new DraftPatch(edit.at(), next.base(), edit.text(), edit.unreadable(), next.operation());
    }

    /** What this editor has seen there: the field's own value, or the one for all rows that was written later. */
    private long base(FieldAddress at) {
        var own = bases.getOrDefault(at, 0L);
        return at.isOfOrderLine() ? Math.max(own, bases.getOrDefault(at.forAllRows(), 0L)) : own;
    }

    private void settle(FieldEdit edit, PatchResult result) {
        var at = edit.at();
        switch (result) {
            case PatchResult.Saved(long saved) -> {
                waiting.remove(at);
                heldBack.remove(at);
                bases.put(at, edit.text() == null ? 0 : saved);
                // A gap means that a colleague has changed something that is not shown here yet.
                if (saved == revision + 1) {
                    showAll(saved);
                } else {
                    ownSince.put(at, saved);
                }
                listener.kept(edit, saved);
            }
            case PatchResult.Conflict(var theirs, var who) -> {
                waiting.remove(at);
                heldBack.remove(at);
                var conflict = new FieldConflict(at, theirs, who, edit);
                ask(conflict, conflict.theirRevision());
            }
            case PatchResult.Withheld ignored -> {
                // Another one of the list conflicts, and is out of the way now: this one is sent again.
            }
            case PatchResult.NoDraft(var state) -> end(state);
        }
    }

    private void end(DocumentState state) {
        ended = true;
        waiting.clear();
        listener.ended(state);
    }
}
