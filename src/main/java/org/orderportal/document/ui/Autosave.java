package org.orderportal.document.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    private final SeenRevisions seen = new SeenRevisions();
    private final OpenQuestions questions;
    private final Map<FieldAddress, Waiting> waiting = new LinkedHashMap<>();
    private final Map<FieldAddress, @Nullable FieldValue> heldBack = new LinkedHashMap<>();
    /** Where the focus is while the draft is read anew amid a merge. */
    private @Nullable FieldAddress looking;

    private boolean ended;

    Autosave(Drafts drafts, DocumentId draft, Supplier<String> operations, Listener listener) {
        this.drafts = drafts;
        this.draft = draft;
        this.operations = operations;
        this.listener = listener;
        this.questions = new OpenQuestions(listener::conflict);
    }

    /** Takes the draft as the editor shows it from now on. */
    void adopt(Draft read) {
        var kept = seenInFocus();
        seen.read(read);
        heldBack.clear();
        kept.forEach((at, before) -> holdBack(at, before, read.fields().get(at)));
        seen.takeAll(read.revision(), heldBack.isEmpty());
        ended = read.state() != DocumentState.DRAFT;
        questions
                .all()
                .forEach(at -> read.value(at.row(), at.field())
                        .ifPresent(value -> questions.askAnew(at, value, value.revision())));
    }

    /** What the field that has the focus shows, which it goes on to show also where the draft is read anew. */
    private Map<FieldAddress, Long> seenInFocus() {
        var cell = looking;
        if (cell == null) {
            return Map.of();
        }
        return cell.isOfOrderLine()
                ? Map.of(cell, seen.of(cell), cell.forAllRows(), seen.of(cell.forAllRows()))
                : Map.of(cell, seen.of(cell));
    }

    private void holdBack(FieldAddress at, long before, @Nullable FieldValue value) {
        if (before != seen.of(at)) {
            seen.put(at, before);
            heldBack.put(at, value);
        }
    }

    /** What is newer than this is news: while something is held back, it has been told already. */
    long known() {
        return heldBack.isEmpty() ? seen.shown() : seen.taken();
    }

    /** The revision that this editor shows, all of it. */
    long revision() {
        return seen.shown();
    }

    void edit(FieldEdit edit) {
        if (questions.isAbout(edit.at())) {
            questions.typedOn(edit);
            return;
        }
        keep(edit, seen.base(edit.at()));
        flush();
    }

    private void keep(FieldEdit edit, long base) {
        var before = waiting.get(edit.at());
        waiting.put(edit.at(), new Waiting(edit, before == null ? base : before.base(), operations.get()));
    }

    /** Edits of many fields at once, such as a pasted column: all of them are kept, or those in conflict are shown. */
    void editAll(List<FieldEdit> edits) {
        edits.forEach(edit -> keep(edit, seen.base(edit.at())));
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
        return waiting.isEmpty() && questions.isEmpty();
    }

    /** Shows the colleague's value of a field in place of what was typed here. */
    void takeTheirs(FieldAddress at) {
        questions.answered(at).ifPresent(conflict -> {
            seen.answered(conflict);
            listener.settled(at);
            listener.theirs(at, conflict.theirs());
        });
    }

    /** Keeps what was typed here in place of the colleague's value, which one has seen. */
    void keepMine(FieldAddress at) {
        questions.answered(at).ifPresent(conflict -> {
            seen.answered(conflict);
            listener.settled(at);
            keep(conflict.mine(), conflict.theirRevision());
            flush();
        });
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
        seen.takeAll(changes.revision(), heldBack.isEmpty());
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
                takeIn(at, value, value == null ? seen.taken() : value.revision(), focused);
            }
        }
    }

    /**
     * Whether it is no draft any more; asks, where nobody has noticed yet. Where nothing is new but what was written here, or
     * asked about, all is shown.
     */
    boolean isOver() {
        if (!ended) {
            var changes = drafts.changesSince(draft, seen.shown());
            if (changes.state() == DocumentState.DRAFT) {
                seen.showIfOwn(changes);
            } else {
                end(changes.state());
            }
        }
        return ended;
    }

    boolean holdsBack() {
        return !heldBack.isEmpty();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    private void takeIn(FieldAddress at, @Nullable FieldValue value, long written, @Nullable FieldAddress focused) {
        if (questions.isAbout(at)) {
            questions.askAnew(at, value, written);
            return;
        }
        if (seen.isSeen(at, value)) {
            return;
        }
        if (isLookedAt(at, focused) || waiting.containsKey(at)) {
            heldBack.put(at, value);
            return;
        }
        heldBack.remove(at);
        seen.see(at, value);
        listener.theirs(at, value);
        questions.all().stream().filter(at::covers).forEach(row -> questions.askAnew(row, value, written));
    }

    /** Whether the focus is where it would be shown. */
    private static boolean isLookedAt(FieldAddress at, @Nullable FieldAddress focused) {
        return focused != null && at.covers(focused);
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

    private void settle(FieldEdit edit, PatchResult result) {
        var at = edit.at();
        switch (result) {
            case PatchResult.Saved(long saved) -> {
                waiting.remove(at);
                heldBack.remove(at);
                seen.wrote(edit, saved);
                listener.kept(edit, saved);
            }
            case PatchResult.Conflict(var theirs, var who) -> {
                waiting.remove(at);
                heldBack.remove(at);
                questions.ask(new FieldConflict(at, theirs, who, edit));
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
