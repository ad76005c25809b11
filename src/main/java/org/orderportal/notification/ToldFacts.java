package org.orderportal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderReference;
import org.orderportal.order.OrderReferences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody was told, with the orders that it is about: only those that the reader may see. */
@Component
class ToldFacts {

    /** How many facts of one entry are read: the rest is a number. */
    static final int SHOWN = 10;

    /** A fact with the entry that tells it. */
    private record Found(long entry, boolean read, Fact fact) {}

    /** What a mail says: a fact, and whether its receiver has read it in the portal. */
    record Mailed(Told told, boolean read) {}

    private final JdbcClient database;
    private final OrderReferences orders;

    ToldFacts(JdbcClient database, OrderReferences orders) {
        this.database = database;
        this.orders = orders;
    }

    /** The first few facts of each of these entries, the oldest first. */
    List<Told> ofEntries(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var found = database.sql("""
            select * from (
                select %s, t.notification_id, n.read_at,
                    row_number() over (partition by t.notification_id order by f.id) as place
                from notification_told t join notification_fact f on f.id = t.fact_id
                    join notification n on n.id = t.notification_id
                where t.notification_id in (:entries)
            ) f where f.place <= :shown order by f.id\
            """.formatted(FactRows.COLUMNS))
                .param("entries", entries)
                .param("shown", SHOWN)
                .query(ToldFacts::found)
                .list();
        return told(found).stream().map(Mailed::told).toList();
    }

    Optional<Told> ofEntry(long entry, long fact) {
        var found = database.sql("""
            select %s, t.notification_id, n.read_at
            from notification_told t join notification_fact f on f.id = t.fact_id
                join notification n on n.id = t.notification_id
            where t.notification_id = :entry and t.fact_id = :fact\
            """.formatted(FactRows.COLUMNS))
                .param("entry", entry)
                .param("fact", fact)
                .query(ToldFacts::found)
                .list();
        return told(found).stream().map(Mailed::told).findFirst();
    }

    List<Mailed> ofMail(long mail, int most) {
        var found = database.sql("""
            select %s, t.notification_id, n.read_at
            from notification_told t join notification_fact f on f.id = t.fact_id
                join notification n on n.id = t.notification_id
            where t.mail_id = :mail order by f.id fetch first %d rows only\
            """.formatted(FactRows.COLUMNS, most))
                .param("mail", mail)
                .query(ToldFacts::found)
                .list();
        return told(found);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(row.getLong("notification_id"), row.getObject("read_at") != null, FactRows.read(row, number));
    }

    /** What is about an order that the reader does not see is left out. */
    private List<Mailed> told(List<Found> found) {
        var ids = found.stream()
                .map(one -> one.fact().notice().order())
                .filter(Objects::nonNull)
                .toList();
        var references = orders.of(ids);
        return found.stream()
                .flatMap(one -> told(one, one.fact().notice().order(), references).stream())
                .toList();
    }

    private static Optional<Mailed> told(Found one, @Nullable OrderId order, Map<OrderId, OrderReference> references) {
        var reference = order == null ? null : references.get(order);
        if (order != null && reference == null) {
            return Optional.empty();
        }
        var fact = one.fact();
        return Optional.of(new Mailed(new Told(fact.id(), one.entry(), fact.notice(), reference), one.read()));
    }
}
