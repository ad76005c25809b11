package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.SearchKey;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** The users in the database. */
@Component
class PortalUsers {

    private static final String MATCHES =
            "from PortalUser u where (u.sortName like :name escape '!' or u.email like :email escape '!')";

    private static final String ACTS_FOR_ONE =
            " and exists (select o.id from PortalUser o join o.companyIds c where o.id = u.id and c in :companies)";

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    PortalUsers(EntityManager entities, Ids ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    PortalUser add(NewUser described) {
        var user = new PortalUser(ids.next(), described, clock.instant());
        if (byEmail(user.email()).isPresent()) {
            throw new Refusal("identity.user.emailTaken", user.email());
        }
        entities.persist(user);
        entities.flush();
        return user;
    }

    Optional<PortalUser> byId(long id) {
        return Optional.ofNullable(entities.find(PortalUser.class, id));
    }

    Optional<PortalUser> byEmail(String email) {
        return entities
                .createQuery("from PortalUser u where u.email = :email", PortalUser.class)
                .setParameter("email", email)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(u) from PortalUser u", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** How many could look after the portal if that user could not. */
    long administratorsBeside(PortalUser user) {
        return entities.createQuery(
                        "select count(u) from PortalUser u where u.role = :role and u.enabled and u.id <> :id",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("id", user.id())
                .getSingleResult();
    }

    /** @param companies only those who act for one of these; null for all */
    List<PortalUser> search(String search, @Nullable Set<Long> companies, int offset, int limit) {
        return matching("select u ", " order by u.sortName, u.id", PortalUser.class, search, companies)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<PortalUser> withRoles(Set<Role> roles) {
        return entities.createQuery(
                        "from PortalUser u where u.role in :roles order by u.sortName, u.id", PortalUser.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    List<PortalUser> actingFor(CompanyId company) {
        return entities.createQuery(
                        "from PortalUser u where :company member of u.companyIds order by u.sortName, u.id",
                        PortalUser.class)
                .setParameter("company", company.value())
                .getResultList();
    }

    long count(String search, @Nullable Set<Long> companies) {
        return matching("select count(u) ", "", Long.class, search, companies).getSingleResult();
    }

    private <T> TypedQuery<T> matching(
            String what, String how, Class<T> type, String search, @Nullable Set<Long> companies) {
        var literal = search.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        var query = entities.createQuery(what + MATCHES + (companies == null ? "" : ACTS_FOR_ONE) + how, type)
                .setParameter("name", "%" + SearchKey.of(literal, 200) + "%")
                .setParameter("email", "%" + EmailAddress.folded(literal) + "%");
        return companies == null ? query : query.setParameter("companies", companies);
    }

    /** Writes what was changed now, so that the version it is answered with is the stored one. */
    void flush() {
        entities.flush();
    }
}
