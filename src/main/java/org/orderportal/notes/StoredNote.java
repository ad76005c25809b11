package org.orderportal.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.notes.InternalNote.Mark;
import org.orderportal.order.OrderId;

/** A row of the table of notes, with the rules of who may change it. */
record StoredNote(
        NoteId id,
        OrderId order,
        long author,
        String authorName,
        Instant writtenAt,
        String text,
        int edits,
        @Nullable Mark pinned,
        @Nullable Mark struck) {

    static final String COLUMNS = """
        n.id, n.order_id, n.author_id, n.author_name, n.written_at, n.note_text, n.edits, n.pinned_at, n.pinned_by,
        n.struck_at, n.struck_by""";

    static StoredNote read(ResultSet row, int number) throws SQLException {
        return new StoredNote(
                new NoteId(row.getLong("id")),
                new OrderId(row.getLong("order_id")),
                row.getLong("author_id"),
                row.getString("author_name"),
                Stored.instant(row, "written_at"),
                row.getString("note_text"),
                row.getInt("edits"),
                mark(row.getString("pinned_by"), Stored.instantOrNull(row, "pinned_at")),
                mark(row.getString("struck_by"), Stored.instantOrNull(row, "struck_at")));
    }

    private static @Nullable Mark mark(@Nullable String who, @Nullable Instant at) {
        return who == null || at == null ? null : new Mark(who, at);
    }

    /** Others may have read and acted on it after a while: what it says then stays. */
    boolean isEditableBy(CurrentUser person, Instant now, Duration during) {
        return isOf(person) && struck == null && now.isBefore(writtenAt.plus(during));
    }

    boolean isStrikableBy(CurrentUser person) {
        return struck == null && (isOf(person) || person.is(Role.ADMINISTRATOR));
    }

    boolean isOf(CurrentUser person) {
        return author == person.id();
    }
}
