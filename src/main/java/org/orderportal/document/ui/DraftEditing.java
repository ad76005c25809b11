package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Draft;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/**
 * One draft that is open in one editor: keeps what is typed, takes in what colleagues write, asks where two people
 * wrote into the same field, and offers what was typed before and never arrived. {@link DraftEditings} makes it.
 */
public class DraftEditing {

    private final DraftEditings desk;
    private final EditorShell shell;
    private final DraftScreen screen;
    private final Autosave autosave;
    private final DraftWatch watch;
    private final UnsentTexts unsent;
    private final Map<FieldAddress, Component> notes = new HashMap<>();
    private final Map<FieldAddress, String> written = new HashMap<>();
    private Draft shown;

    DraftEditing(DraftEditings desk, Draft draft, EditorShell shell, DraftScreen screen) {
        this.desk = desk;
        this.shell = shell;
        this.screen = screen;
        this.shown = draft;
        var window = desk.newId();
        autosave = new Autosave(desk.drafts(), draft.id(), desk::newId, new Kept());
        watch = new DraftWatch(draft.id(), window);
        unsent = new UnsentTexts(draft.id(), desk.reader().id(), window);
        watch.onMoved(this::merge);
        watch.onFocusMoved(this::release);
        watch.onTryAgain(this::flush);
        watch.onOthers(shell::showOthers);
        watch.addDetachListener(left -> desk.gone(draft.id(), window));
        unsent.onFound(this::offer);
        shell.addUnseen(watch);
        shell.addUnseen(unsent);
        shell.onSave(this::flush);
        shell.showSaved(desk.inWords(draft.changedAt()));
        adopt(draft);
    }

    /** The draft was read anew, and the editor shows it as it is now. */
    public void adopt(Draft draft) {
        shown = draft;
        autosave.adopt(draft);
        report();
    }

    /** Somebody has put something into a field. */
    public void edit(FieldEdit edit) {
        autosave.edit(edit);
        report();
    }

    /** Somebody has put something into many fields at once. */
    public void editAll(List<FieldEdit> edits) {
        autosave.editAll(edits);
        report();
    }

    /** Keeps what waits. @return whether all that was typed here is kept, and nothing waits for an answer */
    public boolean flush() {
        boolean kept = autosave.flush();
        if (kept) {
            showSaved();
        }
        report();
        return kept;
    }

    /** Whether it is no draft any more, since somebody, or another window, has sent or discarded it: the screen says so. */
    public boolean isOver() {
        return autosave.isOver();
    }

    /** The revision that is shown here: what sending is asked to send. */
    public long revision() {
        return autosave.revision();
    }

    /** Somebody wanted to send it, and was told what is wrong instead. */
    void noteRefused(List<String> rules) {
        desk.refused().note(shown.id(), rules);
    }

    /** Takes in what others have changed, also into the field that has the focus: before one looks, and sends. */
    public void catchUp() {
        merge(null);
    }

    private void merge(@Nullable FieldAddress focused) {
        autosave.merge(focused);
        report();
    }

    private void release(@Nullable FieldAddress focused) {
        autosave.release(focused);
        report();
    }

    /** Tells the browser what it has to look after. */
    private void report() {
        watch.setRevision(autosave.known());
        watch.setHoldsBack(autosave.holdsBack());
        watch.setUnkept(autosave.isWaiting());
    }

    private void showSaved() {
        shell.showSaved(desk.now());
    }

    private void offer(List<UnsentText> found) {
        for (var text : found) {
            if (isThere(text)) {
                unsent.forget(text.at());
            } else {
                shell.addNotice(new FieldNote(
                        desk.text("document.editor.unsent", text.typed(), screen.name(text.at())),
                        desk.text("document.editor.unsent.putBack"),
                        () -> putBack(text),
                        desk.text("document.editor.unsent.throwAway"),
                        () -> unsent.forget(text.at())));
            }
        }
    }

    /** What was written there meanwhile is not written over without a word. */
    private void putBack(UnsentText text) {
        var now = written.getOrDefault(text.at(), "");
        if (now.isBlank()) {
            screen.putBack(text.at(), text.typed());
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(desk.text("document.editor.unsent.question", screen.name(text.at())));
        dialog.setText(desk.text("document.editor.unsent.instead", now, text.typed()));
        dialog.setConfirmText(desk.text("document.editor.unsent.putBack"));
        dialog.setCancelable(true);
        dialog.setCancelText(desk.text("document.editor.unsent.keep"));
        dialog.addConfirmListener(confirmed -> screen.putBack(text.at(), text.typed()));
        dialog.addCancelListener(cancelled -> offer(List.of(text)));
        dialog.open();
    }

    /** The portal had it all the same, and only its answer was lost. */
    private boolean isThere(UnsentText text) {
        return Optional.ofNullable(shown.fields().get(text.at()))
                .filter(value -> value.text().equals(text.typed())
                        || screen.inWords(text.at(), value).equals(text.typed()))
                .isPresent();
    }

    private FieldQuestion question(FieldConflict conflict) {
        var at = conflict.at();
        return new FieldQuestion(
                desk.conflictInWords(conflict, screen.name(at), screen.inWords(at, conflict.theirs())),
                Objects.requireNonNullElse(conflict.mine().typed(), ""),
                desk.text("document.editor.conflict.theirs"),
                () -> {
                    autosave.takeTheirs(at);
                    unsent.forget(at);
                    report();
                },
                desk.text("document.editor.conflict.mine"),
                () -> {
                    autosave.keepMine(at);
                    report();
                });
    }

    /** What becomes of the edits. */
    private final class Kept implements Autosave.Listener {

        @Override
        public void kept(FieldEdit edit, long revision) {
            unsent.acknowledge(edit.at(), edit.typed());
            Optional.ofNullable(edit.typed()).ifPresent(typed -> written.put(edit.at(), typed));
            showSaved();
            screen.kept(edit.at(), desk.written(edit, revision));
        }

        @Override
        public void conflict(FieldConflict conflict) {
            var question = question(conflict);
            Optional.ofNullable(notes.remove(conflict.at()))
                    .ifPresent(before -> before.getElement().removeFromParent());
            if (!screen.showConflict(conflict.at(), question)) {
                var note = question.note();
                notes.put(conflict.at(), note);
                shell.addNotice(note);
            }
        }

        @Override
        public void settled(FieldAddress at) {
            Optional.ofNullable(notes.remove(at))
                    .ifPresent(note -> note.getElement().removeFromParent());
            screen.settled(at);
        }

        @Override
        public void theirs(FieldAddress at, @Nullable FieldValue value) {
            screen.show(at, value);
        }

        @Override
        public void rowsChanged() {
            screen.showRows();
        }

        @Override
        public void ended(DocumentState state) {
            watch.stop();
            shell.close();
            screen.ended(state);
        }

        @Override
        public void trouble() {
            shell.showNotSaved();
        }
    }
}
