package org.orderportal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the database is asked it: newest first, from a known entry on. */
class AuditQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param after the last entry of the piece before; null for the newest */
    AuditQuery(AuditFilter filter, ZoneId zone, @Nullable AuditEntry after) {
        conditions.add("1 = 1");
        if (!filter.kind().isEmpty()) {
            add("e.kind = :kind", "kind", filter.kind());
        }
        if (filter.person() != null) {
            add(
                    "(e.actorId = :actor or e.subject = :email)",
                    "actor",
                    filter.person().id());
            values.put("email", filter.person().email());
        }
        if (filter.from() != null) {
            add("e.at >= :from", "from", filter.from().atStartOfDay(zone).toInstant());
        }
        if (filter.until() != null) {
            add(
                    "e.at < :end",
                    "end",
                    filter.until().plusDays(1).atStartOfDay(zone).toInstant());
        }
        if (!filter.search().isBlank()) {
            add(
                    "(lower(e.subject) like :search escape '!' or lower(e.actorName) like :search escape '!'"
                            + " or lower(e.details) like :search escape '!')",
                    "search",
                    "%" + literal(filter.search().strip()) + "%");
        }
        if (after != null) {
            add("(e.at < :lastAt or e.at = :lastAt and e.id < :lastId)", "lastAt", after.at());
            values.put("lastId", after.id());
        }
    }

    List<AuditEntry> entries(EntityManager entities, int limit) {
        return typed(entities, "select e", " order by e.at desc, e.id desc", AuditEvent.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(AuditEvent::entry)
                .toList();
    }

    /** How many there are, counted no further than that. */
    int count(EntityManager entities, int most) {
        return typed(entities, "select e.id", "", Long.class)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> typed(EntityManager entities, String selected, String order, Class<T> type) {
        var query = entities.createQuery(
                selected + " from AuditEvent e where " + String.join(" and ", conditions) + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
