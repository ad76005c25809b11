package org.orderportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orderportal.base.Ids;
import org.orderportal.base.MailRoom;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what people are told into the mail that goes out next to each; in the transaction of the caller. */
@Component
class MailQueue {

    private final JdbcClient database;
    private final MailRoom mailRoom;
    private final Duration gathering;
    private final Ids ids;
    private final Clock clock;

    /** @param gathering how long a mail at once waits for more to join it: one mail a minute disturbs less than thirty */
    MailQueue(
            JdbcClient database,
            MailRoom mailRoom,
            @Value("${portal.notifications.gathering:PT1M}") Duration gathering,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.mailRoom = mailRoom;
        this.gathering = gathering;
        this.ids = ids;
        this.clock = clock;
    }

    /** The mails that wait, as long as one piece of news is spread. */
    Opened opened() {
        return new Opened();
    }

    /** Remembers which mail is whose next one. */
    final class Opened {

        private record Next(long person, Cadence cadence) {}

        private final Map<Next, Long> known = new HashMap<>();

        /** Empty where that way is none by mail, it is no news any more, or this portal sends none. */
        Optional<Long> mailFor(CurrentUser person, Way way, Instant happenedAt) {
            if (!mailRoom.isOpen() || !GatheredEntry.isNews(happenedAt, clock.instant())) {
                return Optional.empty();
            }
            return switch (way) {
                case OFF, PORTAL -> Optional.empty();
                case AT_ONCE -> Optional.of(mailFor(person, Cadence.AT_ONCE));
                case DIGEST -> Optional.of(mailFor(person, Cadence.DIGEST));
            };
        }

        private long mailFor(CurrentUser person, Cadence cadence) {
            return known.computeIfAbsent(
                    new Next(person.id(), cadence),
                    next -> waiting(person, cadence).orElseGet(() -> begin(person, cadence)));
        }
    }

    /** Locked, so that it does not go out without what joins it now. */
    private Optional<Long> waiting(CurrentUser person, Cadence cadence) {
        return database.sql("""
            select id from notification_mail
            where person_id = :person and cadence = :cadence and state = 'WAITING' and attempts = 0
            order by send_at desc fetch first 1 row only for update\
            """)
                .param("person", person.id())
                .param("cadence", cadence.name())
                .query(Long.class)
                .optional();
    }

    private long begin(CurrentUser person, Cadence cadence) {
        var id = ids.next();
        var sendAt = Stored.moment(sendAt(person, cadence));
        database.sql("""
            insert into notification_mail (id, person_id, cadence, send_at, state, next_try_at, attempts,
                failures, address, changed_at)
            values (:id, :person, :cadence, :sendAt, 'WAITING', :sendAt, 0, 0, :address, :now)\
            """)
                .param("id", id)
                .param("person", person.id())
                .param("cadence", cadence.name())
                .param("sendAt", sendAt)
                .param("address", person.email())
                .param("now", Stored.moment(clock.instant()))
                .update();
        return id;
    }

    private Instant sendAt(CurrentUser person, Cadence cadence) {
        var now = clock.instant();
        return switch (cadence) {
            case AT_ONCE -> now.plus(gathering);
            case DIGEST -> DigestTime.after(now, person.zone());
        };
    }
}
