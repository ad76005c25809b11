package org.orderportal.notes;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.Stored;
import org.orderportal.identity.UserId;
import org.orderportal.notes.InternalNote.Earlier;
import org.orderportal.notes.InternalNote.Mark;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes in the database. */
@Component
class NoteTable {

    private record Replaced(NoteId note, Earlier earlier) {}

    private record Mention(NoteId note, UserId colleague) {}

    private final JdbcClient database;

    NoteTable(JdbcClient database) {
        this.database = database;
    }

    /** Those that are pinned first, then the newest first. */
    List<StoredNote> of(OrderId order) {
        return database.sql("""
            select %s from internal_note n where n.order_id = :order
            order by case when n.pinned_at is null then 1 else 0 end, n.pinned_at desc, n.id desc""".formatted(StoredNote.COLUMNS))
                .param("order", order.value())
                .query(StoredNote::read)
                .list();
    }

    /** Locks it until the transaction ends. */
    Optional<StoredNote> lock(NoteId id) {
        return database.sql("select %s from internal_note n where n.id = :id for update".formatted(StoredNote.COLUMNS))
                .param("id", id.value())
                .query(StoredNote::read)
                .optional();
    }

    void add(StoredNote note) {
        database.sql("""
            insert into internal_note (id, order_id, author_id, author_name, written_at, note_text, edits)
            values (:id, :order, :author, :name, :at, :text, 0)""")
                .param("id", note.id().value())
                .param("order", note.order().value())
                .param("author", note.author())
                .param("name", note.authorName())
                .param("at", Stored.moment(note.writtenAt()))
                .param("text", note.text())
                .update();
    }

    /** Writes another text, and keeps the one that was there. */
    void replaceText(StoredNote note, String text, Instant now) {
        database.sql("""
            insert into internal_note_earlier (note_id, edit_no, note_text, replaced_at)
            values (:id, :no, :text, :at)""")
                .param("id", note.id().value())
                .param("no", note.edits() + 1)
                .param("text", note.text())
                .param("at", Stored.moment(now))
                .update();
        database.sql("update internal_note set note_text = :text, edits = edits + 1, edited_at = :at where id = :id")
                .param("text", text)
                .param("at", Stored.moment(now))
                .param("id", note.id().value())
                .update();
    }

    void pin(NoteId id, Mark by) {
        mark(id, "pinned", by);
    }

    void strike(NoteId id, Mark by) {
        mark(id, "struck", by);
    }

    private void mark(NoteId id, String how, Mark by) {
        database.sql("update internal_note set %1$s_at = :at, %1$s_by = :by where id = :id".formatted(how))
                .param("at", Stored.moment(by.at()))
                .param("by", by.who())
                .param("id", id.value())
                .update();
    }

    void unpin(NoteId id) {
        database.sql("update internal_note set pinned_at = null, pinned_by = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void mention(NoteId note, Collection<UserId> colleagues) {
        colleagues.forEach(
                colleague -> database.sql("insert into internal_note_mention (note_id, user_id) values (:note, :user)")
                        .param("note", note.value())
                        .param("user", colleague.value())
                        .update());
    }

    void forgetMentions(NoteId note, Collection<UserId> colleagues) {
        if (!colleagues.isEmpty()) {
            database.sql("delete from internal_note_mention where note_id = :note and user_id in (:users)")
                    .param("note", note.value())
                    .param("users", colleagues.stream().map(UserId::value).toList())
                    .update();
        }
    }

    Map<NoteId, Set<UserId>> mentions(Collection<NoteId> notes) {
        return notes.isEmpty()
                ? Map.of()
                : database
                        .sql("select note_id, user_id from internal_note_mention where note_id in (:notes)")
                        .param("notes", notes.stream().map(NoteId::value).toList())
                        .query((row, number) ->
                                new Mention(new NoteId(row.getLong("note_id")), new UserId(row.getLong("user_id"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Mention::note, Collectors.mapping(Mention::colleague, Collectors.toSet())));
    }

    Map<NoteId, List<Earlier>> earlier(OrderId order) {
        return database
                .sql("""
                    select e.note_id, e.note_text, e.replaced_at from internal_note_earlier e
                    join internal_note n on n.id = e.note_id where n.order_id = :order order by e.note_id, e.edit_no""")
                .param("order", order.value())
                .query((row, number) -> new Replaced(
                        new NoteId(row.getLong("note_id")),
                        new Earlier(row.getString("note_text"), Stored.instant(row, "replaced_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Replaced::note, Collectors.mapping(Replaced::earlier, Collectors.toList())));
    }

    Map<OrderId, Integer> counts(Collection<OrderId> orders) {
        var counts = new HashMap<OrderId, Integer>();
        if (!orders.isEmpty()) {
            database.sql("""
                select order_id, count(*) as notes from internal_note
                where order_id in (:orders) and struck_at is null group by order_id""")
                    .param("orders", orders.stream().map(OrderId::value).toList())
                    .query((row, number) -> counts.put(new OrderId(row.getLong("order_id")), row.getInt("notes")))
                    .list();
        }
        return counts;
    }
}
