package org.orderportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.identity.People;
import org.orderportal.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands mails that are due to one worker each, on however many nodes: committed before anything is sent. */
@Component
class MailClaims {

    /** Longer than any try lasts: the mail server has time-outs. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** A mail, held by one worker until its lease ends. */
    record Claim(long id, long person, Cadence cadence, int attempts, int failures, String token) {}

    private final JdbcClient database;
    private final FactRows facts;
    private final People people;
    private final RetriedTransactions transactions;
    private final Clock clock;

    MailClaims(JdbcClient database, FactRows facts, People people, RetriedTransactions transactions, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is due now and in nobody's hands, the longest due first. */
    List<Claim> take(int most) {
        return transactions.call(() -> due(most).stream().map(this::take).toList());
    }

    private List<Claim> due(int most) {
        return database.sql("""
            select id, person_id, cadence, attempts, failures from notification_mail
            where next_try_at <= :now order by next_try_at
            fetch first %d rows only for update skip locked\
            """.formatted(most))
                .param("now", now())
                .query((row, number) -> new Claim(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        Cadence.valueOf(row.getString("cadence")),
                        row.getInt("attempts") + 1,
                        row.getInt("failures"),
                        UUID.randomUUID().toString()))
                .list();
    }

    private Claim take(Claim claim) {
        database.sql("""
            update notification_mail set state = 'UNDER_WAY', claim_token = :token, attempts = :attempts,
                next_try_at = :leaseEnd, changed_at = :now
            where id = :id\
            """)
                .param("token", claim.token())
                .param("attempts", claim.attempts())
                .param("leaseEnd", Stored.moment(clock.instant().plus(LEASE)))
                .param("now", now())
                .param("id", claim.id())
                .update();
        return claim;
    }

    /** @param address where it went; empty where nothing had to be sent */
    void done(Claim claim, MailState state, String address) {
        transactions.run(() -> database.sql("""
            update notification_mail set state = :state, next_try_at = null, claim_token = null,
                error_key = null, error_detail = null, changed_at = :now,
                address = case when :address = '' then address else :address end
            where id = :id and claim_token = :token\
            """)
                .param("state", state.name())
                .param("address", address)
                .param("now", now())
                .param("id", claim.id())
                .param("token", claim.token())
                .update());
    }

    /** Notes why it did not go out; whom it was for, and administrators, are told when it is given up. */
    void failed(Claim claim, MailFailure why, @Nullable Instant nextTry) {
        transactions.run(() -> {
            if (note(claim, why, nextTry) == 1 && nextTry == null) {
                tell(claim, why);
            }
        });
    }

    private int note(Claim claim, MailFailure why, @Nullable Instant nextTry) {
        return database.sql("""
            update notification_mail set state = :state, next_try_at = :next, claim_token = null,
                failures = failures + 1, error_key = :key, error_detail = :detail, changed_at = :now
            where id = :id and claim_token = :token\
            """)
                .param("state", (nextTry == null ? MailState.FAILED : MailState.WAITING).name())
                .param("next", Stored.momentOrNull(nextTry))
                .param("key", why.reason().name())
                .param("detail", Stored.cut(why.detail(), 500))
                .param("now", now())
                .param("id", claim.id())
                .param("token", claim.token())
                .update();
    }

    private void tell(Claim claim, MailFailure why) {
        var fact = "mail-failed:%d:%d".formatted(claim.id(), claim.attempts());
        var person = people.find(new UserId(claim.person()));
        var address = person.map(CurrentUser::email).orElse("");
        facts.add(notice(Occasion.MAIL_FAILED, fact, address, why), claim.person(), 0);
        people.internal().stream()
                .filter(Recipients::looksAfterMail)
                .filter(administrator -> administrator.id() != claim.person())
                .forEach(administrator -> facts.add(
                        notice(Occasion.MAIL_OF_OTHERS_FAILED, fact + ":" + administrator.id(), address, why),
                        administrator.id(),
                        0));
    }

    private Notice notice(Occasion occasion, String fact, String address, MailFailure why) {
        var detail = Stored.cut(why.detail(), 500);
        return new Notice(
                fact,
                occasion,
                null,
                null,
                null,
                null,
                new Notice.Reason("notification.mail.error." + why.reason(), List.of(detail)),
                List.of(address),
                null,
                null,
                clock.instant());
    }

    private LocalDateTime now() {
        return Stored.moment(clock.instant());
    }
}
