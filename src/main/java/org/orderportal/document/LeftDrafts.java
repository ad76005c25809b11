package org.orderportal.document;

import java.time.Instant;
import java.util.List;
import org.orderportal.base.Stored;
import org.orderportal.base.security.SystemOnly;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells the portal's own background work which drafts wait for somebody to go on. */
@Service
public class LeftDrafts {

    private final JdbcClient database;

    LeftDrafts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Drafts of all suppliers that were changed last between these moments. What was only opened, and what a machine
     * made, waits for nobody.
     */
    @SystemOnly
    public List<LeftDraft> changedBetween(Instant from, Instant until) {
        return database.sql("""
            select id, kind, order_id, supplier_id, revision, changed_at, changed_by from document
            where state = 'DRAFT' and changed_at >= :from and changed_at < :until
                and revision > 0 and on_request = false
            order by changed_at, id\
            """)
                .param("from", Stored.moment(from))
                .param("until", Stored.moment(until))
                .query((row, number) -> new LeftDraft(
                        new DocumentId(row.getLong("id")),
                        DocumentKind.valueOf(row.getString("kind")),
                        new OrderId(row.getLong("order_id")),
                        new CompanyId(row.getLong("supplier_id")),
                        row.getLong("revision"),
                        Stored.instant(row, "changed_at"),
                        row.getString("changed_by")))
                .list();
    }
}
