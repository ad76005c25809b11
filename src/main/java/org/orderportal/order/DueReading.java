package org.orderportal.order;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds overdue orders. No list is kept of them, since they become overdue with the clock. */
@Component
class DueReading {

    private final JdbcClient database;

    DueReading(JdbcClient database) {
        this.database = database;
    }

    /** The overdue orders in the question's folders, where they are few; else nothing. */
    @Nullable Set<Long> few(ListQuestion question) {
        var found = new HashSet<Long>();
        for (var folder : question.filter().folder().folders()) {
            for (var supplier : question.ways()) {
                var parameters = new MapSqlParameterSource("folder", folder.name())
                        .addValue("now", Stored.moment(question.now()))
                        .addValue("supplier", supplier);
                database.sql("select id from purchase_order where folder = :folder and due_at < :now"
                                + (supplier == null ? "" : " and supplier_id = :supplier")
                                + " fetch first %d rows only".formatted(ListPlan.SMALL + 1 - found.size()))
                        .paramSource(parameters)
                        .query(Long.class)
                        .list()
                        .forEach(found::add);
                if (found.size() > ListPlan.SMALL) {
                    return null;
                }
            }
        }
        return found;
    }
}
