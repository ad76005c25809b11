package org.orderportal.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Scope;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The list of what each person was told. Everybody sees their own, as long as it is about a supplier that they act for,
 * and of an occasion for their role: who leaves a company sees nothing of it any more.
 */
@Service
public class Notifications {

    /** More than that are not counted. */
    public static final int MOST_COUNTED = 100;

    private record Row(long id, Occasion occasion, Instant at, boolean read, int count) {}

    private final JdbcClient database;
    private final ToldFacts facts;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Clock clock;

    Notifications(
            JdbcClient database, ToldFacts facts, RetriedTransactions transactions, CurrentUsers users, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.transactions = transactions;
        this.users = users;
        this.clock = clock;
    }

    /** The newest first. */
    @SignedInOnly
    public List<NotificationEntry> list(boolean unreadOnly, int offset, int limit) {
        var rows = rows(unreadOnly ? "and n.read_at is null" : "", offset, limit);
        var told = facts.ofEntries(rows.stream().map(Row::id).toList()).stream()
                .collect(Collectors.groupingBy(Told::entry));
        return rows.stream()
                .map(row -> new NotificationEntry(
                        row.id(),
                        row.occasion(),
                        row.at(),
                        row.read(),
                        row.count(),
                        told.getOrDefault(row.id(), List.of())))
                .filter(entry -> !entry.told().isEmpty())
                .toList();
    }

    /** How many entries the current user has not read, at most {@link #MOST_COUNTED}. */
    @SignedInOnly
    public int unread() {
        return rows("and n.read_at is null", 0, MOST_COUNTED).size();
    }

    /**
     * Marks an entry as read.
     *
     * @throws NotFound if there is none, or it is not the current user's
     */
    @SignedInOnly
    public void markRead(long entry) {
        require(entry);
        transactions.run(() -> markReadWhere("id = :which", entry));
    }

    /** Marks all entries of the current user as read. */
    @SignedInOnly
    public void markAllRead() {
        transactions.run(() -> markReadWhere("id <> :which", 0));
    }

    /**
     * What opening an entry shows, or one of its facts; opening it marks it as read, opening one of several facts does not.
     *
     * @param fact null for the entry as a whole
     * @throws NotFound if there is none, or it is not the current user's
     */
    @SignedInOnly
    public NotificationEntry open(long entry, @Nullable Long fact) {
        var row = require(entry);
        var told = Optional.ofNullable(fact)
                .map(one -> facts.ofEntry(entry, one).map(List::of).orElseThrow(() -> new NotFound("notification")))
                .orElseGet(() -> facts.ofEntries(List.of(entry)));
        if (told.isEmpty()) {
            throw new NotFound("notification");
        }
        if (fact == null || row.count() == 1) {
            markRead(entry);
        }
        return new NotificationEntry(entry, row.occasion(), row.at(), true, fact == null ? row.count() : 1, told);
    }

    private Row require(long entry) {
        return rows("and n.id = %d".formatted(entry), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notification"));
    }

    private List<Row> rows(String condition, int offset, int limit) {
        var parameters = new MapSqlParameterSource();
        var visible = visible(parameters);
        return database.sql("""
            select n.id, n.occasion, n.last_at, n.read_at, n.fact_count from notification n
            where %s %s order by n.last_at desc, n.id desc
            offset %d rows fetch next %d rows only\
            """.formatted(visible, condition, offset, limit))
                .paramSource(parameters)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        Occasion.valueOf(row.getString("occasion")),
                        Stored.instant(row, "last_at"),
                        row.getObject("read_at") != null,
                        row.getInt("fact_count")))
                .list();
    }

    /** The reader's own entries, as far as they may see them today. */
    private String visible(MapSqlParameterSource parameters) {
        var me = users.require();
        parameters
                .addValue("me", me.id())
                .addValue("occasions", occasionsFor(me))
                .addValue("always", List.of(Occasion.MAIL_FAILED.name(), Occasion.MAIL_OF_OTHERS_FAILED.name()));
        var mine = "n.person_id = :me and n.occasion in (:occasions) and (n.occasion in (:always) or ";
        return switch (me.scope()) {
            case Scope.Everything() -> mine + "1 = 1)";
            case Scope.Suppliers(var ids) when ids.isEmpty() -> mine + "1 = 0)";
            case Scope.Suppliers(var ids) -> {
                parameters.addValue("suppliers", List.copyOf(ids));
                yield mine + "n.supplier_id in (:suppliers))";
            }
        };
    }

    private static List<String> occasionsFor(CurrentUser me) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.isFor(me.role()))
                .map(Occasion::name)
                .toList();
    }

    private void markReadWhere(String condition, long which) {
        database.sql("update notification set read_at = :now where person_id = :me and read_at is null and "
                        + condition)
                .param("now", Stored.moment(clock.instant()))
                .param("me", users.require().id())
                .param("which", which)
                .update();
    }
}
