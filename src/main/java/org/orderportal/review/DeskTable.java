package org.orderportal.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderportal.base.Stored;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What account managers have said about orders; the caller has locked their rows. */
@Component
class DeskTable {

    private final JdbcClient database;
    private final ReviewFactsReading facts;
    private final Clock clock;

    DeskTable(JdbcClient database, ReviewFactsReading facts, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    /** Empty where there is no such order. */
    Optional<Long> owner(OrderId order) {
        return database.sql("select owner_id from review_order where order_id = :order")
                .param("order", order.value())
                .query(Long.class)
                .optional();
    }

    /** False where it is in other hands than those. */
    boolean give(OrderId order, long from, long to) {
        return database.sql("""
                        update review_order set owner_id = :to, owned_since = :now
                        where order_id = :order and owner_id in (:from, :to)""")
                        .param("to", to)
                        .param("from", from)
                        .param("now", Stored.moment(clock.instant()))
                        .param("order", order.value())
                        .update()
                == 1;
    }

    /** Until a reason begins to hold that is known already, at the latest; false where it needs nobody. */
    boolean snooze(OrderId order, Instant until, String note, String by) {
        var now = clock.instant();
        var next = facts.of(List.of(order)).stream()
                .flatMap(known -> ReviewRules.reasons(known).stream())
                .map(ReviewReason::showsAt)
                .filter(at -> at.isAfter(now));
        var end = Stream.concat(next, Stream.of(until))
                .min(Comparator.naturalOrder())
                .orElse(until);
        return database.sql("""
                        update review_order set snoozed_until = :until, snoozed_by = :by, snooze_note = :note,
                            snoozed_marks = marks
                        where order_id = :order and needed = true and shows_at <= :now""")
                        .param("until", Stored.moment(end))
                        .param("by", Stored.cut(by, 200))
                        .param("note", note)
                        .param("now", Stored.moment(now))
                        .param("order", order.value())
                        .update()
                == 1;
    }

    /** False where it is not put off. */
    boolean wake(OrderId order) {
        return database.sql("""
                        update review_order set snoozed_until = :longAgo
                        where order_id = :order and snoozed_until > :now""")
                        .param("longAgo", Stored.moment(ReviewTable.LONG_AGO))
                        .param("now", Stored.moment(clock.instant()))
                        .param("order", order.value())
                        .update()
                == 1;
    }

    /** Once is enough; false where there is no such order. */
    boolean follow(OrderId order, long person) {
        if (owner(order).isEmpty()) {
            return false;
        }
        if (!isFollowing(order, person)) {
            database.sql("insert into review_follow (user_id, order_id) values (:person, :order)")
                    .param("person", person)
                    .param("order", order.value())
                    .update();
        }
        return true;
    }

    boolean unfollow(OrderId order, long person) {
        database.sql("delete from review_follow where user_id = :person and order_id = :order")
                .param("person", person)
                .param("order", order.value())
                .update();
        return owner(order).isPresent();
    }

    private boolean isFollowing(OrderId order, long person) {
        return database.sql("select order_id from review_follow where user_id = :person and order_id = :order")
                .param("person", person)
                .param("order", order.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
