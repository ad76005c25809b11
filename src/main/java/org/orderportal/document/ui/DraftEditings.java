package org.orderportal.document.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Draft;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldValue;
import org.orderportal.document.RefusedSends;
import org.springframework.stereotype.Component;

/** Opens drafts in editors. */
@Component
public class DraftEditings {

    private final Drafts drafts;
    private final RefusedSends refused;
    private final CurrentUsers users;
    private final Texts texts;
    private final Clock clock;

    DraftEditings(Drafts drafts, RefusedSends refused, CurrentUsers users, Texts texts, Clock clock) {
        this.drafts = drafts;
        this.refused = refused;
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins to keep what is typed into that draft, which the screen shows in the shell. */
    public DraftEditing begin(Draft draft, EditorShell shell, DraftScreen screen) {
        if (reader().looksOnly()) {
            shell.lookOnly();
        }
        return new DraftEditing(this, draft, shell, screen);
    }

    Drafts drafts() {
        return drafts;
    }

    RefusedSends refused() {
        return refused;
    }

    /** That window is closed. Where its session has ended, nobody is there to say so: it is soon seen no more. */
    void gone(DocumentId draft, String window) {
        users.find().ifPresent(reader -> drafts.gone(draft, window));
    }

    CurrentUser reader() {
        return users.require();
    }

    /** An edit of the reader's, as a value that its field has from that revision on; null where it took one away. */
    @Nullable FieldValue written(FieldEdit edit, long revision) {
        return edit.text() == null
                ? null
                : new FieldValue(edit.text(), edit.unreadable(), revision, reader().name(), clock.instant());
    }

    String newId() {
        return UUID.randomUUID().toString();
    }

    String text(String key, Object... arguments) {
        return texts.get(reader().locale(), key, arguments);
    }

    String now() {
        return inWords(clock.instant());
    }

    /** The time of today; of another day the day, too. */
    String inWords(Instant instant) {
        var formats = Formats.of(reader());
        return formats.dayOf(instant).equals(formats.dayOf(clock.instant()))
                ? formats.time(instant)
                : formats.dateTime(instant);
    }

    /** @param theirs what the other one wrote, as its field shows it */
    String conflictInWords(FieldConflict conflict, String field, String theirs) {
        var typed = conflict.mine().typed() == null ? "" : conflict.mine().typed();
        return conflict.theirs() == null
                ? text("document.editor.conflict.cleared", conflict.who(), field, typed)
                : text(
                        "document.editor.conflict",
                        conflict.who(),
                        theirs,
                        field,
                        inWords(conflict.theirs().changedAt()),
                        typed);
    }
}
