package org.orderportal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the audit log; written once, never changed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    @Id
    private long id;

    private Instant at;
    private long actorId;
    private String actorName;
    private @Nullable Long companyId;
    private String kind;
    private String subject;

    private @Nullable String details;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}

    /** @param companyId of the company for which it was done; null where there is none, or more than one */
    AuditEvent(AuditEntry entry, @Nullable Long companyId) {
        this.id = entry.id();
        this.at = entry.at();
        this.actorId = entry.actorId();
        this.actorName = entry.actorName();
        this.companyId = companyId;
        this.kind = entry.kind();
        this.subject = entry.subject().length() <= 300
                ? entry.subject()
                : entry.subject().substring(0, 300);
        this.details = entry.details();
    }

    AuditEntry entry() {
        return new AuditEntry(id, at, actorId, actorName, kind, subject, details);
    }
}
