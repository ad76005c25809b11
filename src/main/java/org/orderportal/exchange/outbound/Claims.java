package org.orderportal.exchange.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.document.Deliveries;
import org.orderportal.document.Transmission.State;
import org.orderportal.document.TransmissionFailed;
import org.orderportal.document.TransmissionMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands what is due to one worker each, on however many nodes: committed before anything is sent. What a worker that
 * died had taken is due again when its lease ends.
 */
@Component
class Claims {

    /** Longer than any try lasts: all have time-outs. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final RetriedTransactions transactions;
    private final Deliveries deliveries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Claims(
            JdbcClient database,
            RetriedTransactions transactions,
            Deliveries deliveries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.clock = clock;
        this.events = events;
    }

    /** What is due now and in nobody's hands, the longest due first. */
    List<Claim> take(int most) {
        return transactions.call(() -> due(most).stream().map(this::take).toList());
    }

    private List<OutboxRow> due(int most) {
        return database.sql("select " + OutboxRow.COLUMNS
                        + " from outbox where next_try_at <= :now order by next_try_at"
                        + " fetch first %d rows only for update skip locked".formatted(most))
                .param("now", Stored.moment(clock.instant()))
                .query(OutboxRow::read)
                .list();
    }

    private Claim take(OutboxRow row) {
        var token = UUID.randomUUID().toString();
        var now = clock.instant();
        database.sql("""
            update outbox set state = :state, claim_token = :token, attempts = attempts + 1,
                next_try_at = :leaseEnd, changed_at = :now
            where id = :id\
            """)
                .param("state", State.UNDER_WAY.name())
                .param("token", token)
                .param("leaseEnd", Stored.moment(now.plus(LEASE)))
                .param("now", Stored.moment(now))
                .param("id", row.id())
                .update();
        return new Claim(row, token);
    }

    /** False where the lease had ended and another worker has it now. */
    boolean delivered(Claim claim, String target) {
        var now = Stored.moment(clock.instant());
        return moving(
                claim,
                () -> database.sql("""
                        update outbox set state = 'DELIVERED', next_try_at = null, claim_token = null, target = :target,
                            error_key = null, error_detail = null, delivered_at = :now, changed_at = :now
                        where id = :id and claim_token = :token""")
                        .param("target", target)
                        .param("now", now)
                        .param("id", claim.row().id())
                        .param("token", claim.token())
                        .update());
    }

    /** @param nextTry null gives it up */
    void failed(Claim claim, Undelivered reason, @Nullable Instant nextTry) {
        transactions.run(() -> {
            if (note(claim, reason, nextTry) == 1 && nextTry == null) {
                var row = claim.row();
                events.publishEvent(new TransmissionMoved(row.document()));
                events.publishEvent(new TransmissionFailed(
                        row.document(),
                        row.channel(),
                        row.attempts() + 1,
                        reason.reason().key(),
                        cut(reason.detail()),
                        clock.instant()));
            }
        });
    }

    private int note(Claim claim, Undelivered reason, @Nullable Instant nextTry) {
        return deliveries.moving(
                claim.row().document(),
                () -> database.sql("""
                        update outbox set state = :state, next_try_at = :next, claim_token = null,
                            failures = failures + 1, error_key = :key, error_detail = :detail, changed_at = :now
                        where id = :id and claim_token = :token""")
                        .param("state", (nextTry == null ? State.FAILED : State.WAITING).name())
                        .param("next", nextTry == null ? null : Stored.moment(nextTry))
                        .param("key", reason.reason().name())
                        .param("detail", cut(reason.detail()))
                        .param("now", Stored.moment(clock.instant()))
                        .param("id", claim.row().id())
                        .param("token", claim.token())
                        .update());
    }

    /** @return whether the claim held */
    private boolean moving(Claim claim, Supplier<Integer> move) {
        return transactions.call(() -> deliveries.moving(claim.row().document(), move) == 1);
    }

    private static String cut(String detail) {
        var most = 500;
        return detail.length() > most ? detail.substring(0, most) : detail;
    }
}
