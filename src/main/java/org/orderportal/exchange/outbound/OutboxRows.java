package org.orderportal.exchange.outbound;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentId;
import org.orderportal.document.OutgoingDocument;
import org.orderportal.document.Transmission.State;
import org.orderportal.document.TransmissionMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox in the database, as those use it who put documents in, take them back and look; all in the caller's transaction. */
@Component
class OutboxRows {

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OutboxRows(JdbcClient database, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** One who pulls comes by itself: the worker has nothing to do with it. */
    void insert(OutgoingDocument document, Channel channel, String target) {
        var nextTry = channel == Channel.PULL ? null : document.notBefore();
        database.sql("""
                        insert into outbox (id, document_id, channel, buyer_id, document_kind, document_no, state,
                            not_before, next_try_at, attempts, failures, target, changed_at)
                        values (:id, :document, :channel, :buyer, :kind, :number, 'WAITING', :notBefore, :next, 0, 0,
                            :target, :now)""")
                .param("id", ids.next())
                .param("document", document.id().value())
                .param("channel", channel.name())
                .param("buyer", document.buyer().value())
                .param("kind", document.kind().name())
                .param("number", document.number())
                .param("notBefore", Stored.moment(document.notBefore()))
                .param("next", stored(nextTry))
                .param("target", target)
                .param("now", now())
                .update();
    }

    /** All ways of a document, locked against those who would take them. */
    List<OutboxRow> lock(DocumentId document) {
        return database.sql("select " + OutboxRow.COLUMNS
                        + " from outbox where document_id = :document order by id for update")
                .param("document", document.value())
                .query(OutboxRow::read)
                .list();
    }

    void cancel(OutboxRow row) {
        database.sql("""
                        update outbox set state = :state, next_try_at = null, changed_at = :now where id = :id""")
                .param("state", State.CANCELLED.name())
                .param("now", now())
                .param("id", row.id())
                .update();
        tellIfItHadFailed(row);
    }

    /** One who pulls has fetched it. */
    void taken(OutboxRow row, String target) {
        database.sql("""
                        update outbox set state = :state, attempts = attempts + 1, target = :target,
                            delivered_at = :now, changed_at = :now
                        where id = :id""")
                .param("state", State.DELIVERED.name())
                .param("target", target)
                .param("now", now())
                .param("id", row.id())
                .update();
    }

    /** One who pulls comes by itself. */
    void tryAgain(OutboxRow row, String target) {
        database.sql("""
                        update outbox set state = :state, next_try_at = :next, failures = 0, target = :target,
                            error_key = null, error_detail = null, delivered_at = null, changed_at = :now
                        where id = :id""")
                .param("state", State.WAITING.name())
                .param("now", now())
                .param("next", row.channel() == Channel.PULL ? null : now())
                .param("target", target)
                .param("id", row.id())
                .update();
        tellIfItHadFailed(row);
    }

    List<OutboxRow> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return database.sql("select " + OutboxRow.COLUMNS
                        + " from outbox where document_id in (:documents) order by document_id, id")
                .param("documents", documents.stream().map(DocumentId::value).toList())
                .query(OutboxRow::read)
                .list();
    }

    private void tellIfItHadFailed(OutboxRow before) {
        if (before.state() == State.FAILED) {
            events.publishEvent(new TransmissionMoved(before.document()));
        }
    }

    private LocalDateTime now() {
        return Stored.moment(clock.instant());
    }

    private static @Nullable LocalDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : Stored.moment(instant);
    }
}
