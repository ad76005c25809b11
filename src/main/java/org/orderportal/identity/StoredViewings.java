package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.Ids;
import org.springframework.stereotype.Component;

/** The looks at the portal as a supplier, by the browser in which somebody looks. */
@Component
class StoredViewings {

    private final EntityManager entities;
    private final Ids ids;

    StoredViewings(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** What is looked at now in the browser with that sign-in: it holds on every node, and after a restart. */
    Optional<Viewing> of(long signInId, Instant now) {
        return open(signInId, now).stream().findFirst().map(StoredViewing::viewing);
    }

    void add(SignedInPerson person, Viewing viewing, Instant now) {
        end(person, now);
        entities.persist(new StoredViewing(ids.next(), person, viewing, now));
    }

    void end(SignedInPerson person, Instant now) {
        open(person.signInId(), now).forEach(viewing -> viewing.end(now));
    }

    private List<StoredViewing> open(long signInId, Instant now) {
        return entities.createQuery("""
            from StoredViewing v
            where v.signInId = :signIn and v.endedAt is null and v.endsAt > :now
            order by v.startedAt desc\
            """, StoredViewing.class)
                .setParameter("signIn", signInId)
                .setParameter("now", now)
                .getResultList();
    }
}
