package org.orderportal.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.Anybody;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done by whom, in the transaction that does it: one is not there without the other. */
@Service
public class AuditLog {

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;
    private final CurrentUsers currentUsers;

    AuditLog(EntityManager entities, Ids ids, Clock clock, CurrentUsers currentUsers) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
        this.currentUsers = currentUsers;
    }

    /** Records what the current user did. */
    @SignedInOnly
    @Transactional
    public void record(String kind, String subject, @Nullable String details) {
        var actor = currentUsers.require();
        add(actor.id(), actor.name(), company(actor), kind, subject, details);
    }

    /** Records what somebody did who is not signed in at that moment: while signing in, or by a one-time link. */
    @Anybody
    @Transactional
    public void recordBy(long actorId, String actorName, String kind, String subject, @Nullable String details) {
        add(actorId, actorName, null, kind, subject, details);
    }

    /**
     * The next entries, newest first.
     *
     * @param before id of the last entry of the piece before, or null for the newest
     */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<AuditEntry> list(@Nullable Long before, int limit) {
        return entities
                .createQuery("from AuditEvent e where e.id < :before order by e.id desc", AuditEvent.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(AuditEvent::entry)
                .toList();
    }

    /** Whose event it is, where the one who acts acts for one company. */
    private static @Nullable Long company(CurrentUser actor) {
        return actor.companyIds().size() == 1 ? actor.companyIds().iterator().next() : null;
    }

    private void add(
            long actorId,
            String actorName,
            @Nullable Long companyId,
            String kind,
            String subject,
            @Nullable String details) {
        var entry = new AuditEntry(ids.next(), clock.instant(), actorId, actorName, kind, subject, details);
        entities.persist(new AuditEvent(entry, companyId));
    }
}
