package org.orderportal.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders that were sent, and those that are being sent: of an order one a day. */
@Component
class ReminderTable {

    /** After that long, one that was begun and never sent counts no more: its node died. */
    private static final Duration LOST = Duration.ofMinutes(5);

    record Today(long id, Instant begunAt, @Nullable Instant sentAt, String sender) {}

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    ReminderTable(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** The one of that day; one that was lost is forgotten. */
    Optional<Today> of(OrderId order, LocalDate day) {
        database.sql("""
                        delete from review_reminder
                        where order_id = :order and reminded_on = :day and sent_at is null and begun_at < :lost""")
                .param("order", order.value())
                .param("day", day)
                .param("lost", Stored.moment(clock.instant().minus(LOST)))
                .update();
        return database.sql("""
                        select id, begun_at, sent_at, sender_name from review_reminder
                        where order_id = :order and reminded_on = :day""")
                .param("order", order.value())
                .param("day", day)
                .query((row, number) -> new Today(
                        row.getLong("id"),
                        Stored.instant(row, "begun_at"),
                        Stored.instantOrNull(row, "sent_at"),
                        row.getString("sender_name")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another begins the one of that day at this moment */
    long begin(OrderId order, LocalDate day, String sender) {
        var id = ids.next();
        database.sql("""
                        insert into review_reminder (id, order_id, reminded_on, begun_at, sender_name, people)
                        values (:id, :order, :day, :now, :sender, 0)""")
                .param("id", id)
                .param("order", order.value())
                .param("day", day)
                .param("now", Stored.moment(clock.instant()))
                .param("sender", Stored.cut(sender, 200))
                .update();
        return id;
    }

    void sent(long id, int people) {
        database.sql("update review_reminder set sent_at = :now, people = :people where id = :id")
                .param("now", Stored.moment(clock.instant()))
                .param("people", people)
                .param("id", id)
                .update();
    }

    /** Nothing went out: it may be tried again today. */
    void forget(long id) {
        database.sql("delete from review_reminder where id = :id and sent_at is null")
                .param("id", id)
                .update();
    }
}
