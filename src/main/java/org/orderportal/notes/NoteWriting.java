package org.orderportal.notes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.identity.UserId;
import org.orderportal.notes.InternalNote.Earlier;
import org.orderportal.notes.InternalNote.Mark;
import org.orderportal.order.OrderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes notes and changes them, in the transaction of the caller. */
@Component
class NoteWriting {

    private final NoteTable table;
    private final Ids ids;
    private final CurrentUsers users;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteWriting(NoteTable table, Ids ids, CurrentUsers users, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.ids = ids;
        this.users = users;
        this.clock = clock;
        this.events = events;
    }

    static String words(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new Refusal("notes.empty");
        }
        if (words.length() > InternalNotes.LONGEST) {
            throw new Refusal("notes.too-long", words.length(), InternalNotes.LONGEST);
        }
        return words;
    }

    InternalNote shown(StoredNote note, List<Colleague> mentioned, List<Earlier> earlier) {
        var reader = users.require();
        return new InternalNote(
                note.id(),
                note.order(),
                note.authorName(),
                note.writtenAt(),
                note.text(),
                mentioned,
                note.edits(),
                earlier,
                note.pinned(),
                note.struck(),
                note.isEditableBy(reader, clock.instant(), InternalNotes.EDITABLE),
                note.isStrikableBy(reader));
    }

    NoteId write(OrderId order, String words, Set<UserId> mentioned) {
        var author = users.require();
        var note =
                new StoredNote(new NoteId(ids.next()), order, author.id(), nameOf(author), now(), words, 0, null, null);
        table.add(note);
        mention(note, Set.of(), mentioned);
        return note.id();
    }

    void edit(StoredNote note, int edits, String words, Set<UserId> mentioned) {
        var author = users.require();
        if (!note.isOf(author)) {
            throw new Refusal("notes.not-yours", note.authorName());
        }
        if (!note.isEditableBy(author, clock.instant(), InternalNotes.EDITABLE)) {
            throw new Refusal("notes.too-late", InternalNotes.EDITABLE.toMinutes());
        }
        if (note.edits() != edits) {
            throw new Refusal("notes.changed-meanwhile");
        }
        if (!note.text().equals(words)) {
            table.replaceText(note, words, now());
        }
        mention(note, table.mentions(List.of(note.id())).getOrDefault(note.id(), Set.of()), mentioned);
    }

    void strike(StoredNote note) {
        var person = users.require();
        if (note.struck() != null) {
            return;
        }
        if (!note.isStrikableBy(person)) {
            throw new Refusal("notes.not-yours", note.authorName());
        }
        table.strike(note.id(), new Mark(nameOf(person), now()));
        table.unpin(note.id());
    }

    void pin(StoredNote note) {
        if (note.struck() != null) {
            throw new Refusal("notes.struck-already");
        }
        if (note.pinned() == null) {
            table.pin(note.id(), new Mark(nameOf(users.require()), now()));
        }
    }

    /** Tells those who were not named before, but not the author. */
    private void mention(StoredNote note, Set<UserId> before, Set<UserId> now) {
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        table.forgetMentions(note.id(), gone);
        var added = new HashSet<>(now);
        added.removeAll(before);
        table.mention(note.id(), added);
        added.stream()
                .filter(colleague -> colleague.value() != note.author())
                .map(colleague -> new ColleagueMentioned(note.order(), note.id(), colleague, note.authorName(), now()))
                .forEach(events::publishEvent);
    }

    private static String nameOf(CurrentUser person) {
        return Stored.cut(person.name(), 200);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
