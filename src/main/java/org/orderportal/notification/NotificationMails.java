package org.orderportal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The mails to people: administrators see all and mend what failed, everybody else what failed of their own. */
@Service
public class NotificationMails {

    /** So long a mail that failed is shown to whom it was for. */
    private static final Duration SHOWN = Duration.ofDays(14);

    private final JdbcClient database;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Clock clock;

    NotificationMails(JdbcClient database, RetriedTransactions transactions, CurrentUsers users, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.users = users;
        this.clock = clock;
    }

    /** The newest first. @param troubledOnly those that failed, and those that are tried again because they did */
    @AdministratorOnly
    public List<MailSummary> list(boolean troubledOnly, int offset, int limit) {
        return find(troubledOnly ? "m.error_key is not null" : "1 = 1", new MapSqlParameterSource(), offset, limit);
    }

    /** The current user's own that were given up lately. */
    @SignedInOnly
    public List<MailSummary> ownFailed() {
        var mine = new MapSqlParameterSource("me", users.require().id())
                .addValue("since", Stored.moment(clock.instant().minus(SHOWN)));
        return find("m.person_id = :me and m.state = 'FAILED' and m.changed_at >= :since", mine, 0, 10);
    }

    /**
     * Sends a mail again that was given up: at the next moment when mail goes out.
     *
     * @throws NotFound if there is none, or it is somebody else's and the current user is no administrator
     * @throws Refusal  if it was not given up
     */
    @SignedInOnly
    public void sendAgain(long id) {
        var me = users.require();
        transactions.run(() -> {
            var state = database.sql("""
                select state from notification_mail
                where id = :id and (person_id = :me or :all = true) for update\
                """)
                    .param("id", id)
                    .param("me", me.id())
                    .param("all", me.is(Role.ADMINISTRATOR))
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new NotFound("mail"));
            if (!Objects.equals(state, MailState.FAILED.name())) {
                throw new Refusal("notification.mails.not-failed");
            }
            database.sql("""
                update notification_mail set state = 'WAITING', next_try_at = :now, failures = 0,
                    error_key = null, error_detail = null, changed_at = :now
                where id = :id\
                """)
                    .param("now", Stored.moment(clock.instant()))
                    .param("id", id)
                    .update();
        });
    }

    private List<MailSummary> find(String condition, MapSqlParameterSource parameters, int offset, int limit) {
        return database.sql("""
            select m.id, u.name, u.email, m.address, m.cadence, m.state, m.attempts, m.error_key,
                m.error_detail, m.next_try_at, m.changed_at,
                (select count(*) from notification_told t where t.mail_id = m.id) as facts
            from notification_mail m join portal_user u on u.id = m.person_id
            where %s order by m.changed_at desc, m.id desc
            offset %d rows fetch next %d rows only\
            """.formatted(condition, offset, limit))
                .paramSource(parameters)
                .query(NotificationMails::summary)
                .list();
    }

    private static MailSummary summary(ResultSet row, int number) throws SQLException {
        var error = row.getString("error_key");
        var detail = row.getString("error_detail");
        return new MailSummary(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                Cadence.valueOf(row.getString("cadence")),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                error == null ? null : "notification.mail.error." + error,
                List.of(Objects.requireNonNullElse(detail, "")),
                Stored.instantOrNull(row, "next_try_at"),
                Stored.instant(row, "changed_at"),
                row.getInt("facts"));
    }
}
