package org.orderportal.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was done by whom. Reading it is no event of its own; taking it away as a file is. */
@Service
public class AuditSearch {

    /** Counting goes no further: beyond it, nobody needs to know how many there are. */
    public static final int COUNTED = 1_000;

    private final EntityManager entities;
    private final CurrentUsers users;
    private final ObjectProvider<AuditPeople> people;

    AuditSearch(EntityManager entities, CurrentUsers users, ObjectProvider<AuditPeople> people) {
        this.entities = entities;
        this.users = users;
        this.people = people;
    }

    /**
     * The next entries, newest first.
     *
     * @param after the last entry of the piece before; null for the newest
     */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<AuditEntry> find(AuditFilter filter, @Nullable AuditEntry after, int limit) {
        return new AuditQuery(filter, users.require().zone(), after).entries(entities, limit);
    }

    /** How many there are in all, at most one more than {@link #COUNTED}. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public int count(AuditFilter filter) {
        return new AuditQuery(filter, users.require().zone(), null).count(entities, COUNTED + 1);
    }

    /** The kinds that there are entries of, by their words for programs. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return entities.createQuery("select distinct e.kind from AuditEvent e order by e.kind", String.class)
                .getResultList();
    }

    @AdministratorOnly
    public List<AuditPerson> people(String search, int offset, int limit) {
        return people.stream()
                .flatMap(known -> known.find(search, offset, limit).stream())
                .toList();
    }

    @AdministratorOnly
    public Optional<AuditPerson> person(long id) {
        return people.stream().flatMap(known -> known.byId(id).stream()).findFirst();
    }
}
