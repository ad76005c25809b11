package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.SystemOnly;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the portal's own background work who may be told something: people who can sign in today. */
@Service
public class People {

    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody who acts for one of these companies. */
    @SystemOnly
    @Transactional(readOnly = true)
    public List<CurrentUser> actingFor(Collection<CompanyId> companies) {
        if (companies.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery("""
                        select distinct u from PortalUser u join u.companyIds c
                        where c in :companies and u.enabled and u.passwordHash is not null order by u.id\
                        """, PortalUser.class)
                .setParameter(
                        "companies", companies.stream().map(CompanyId::value).toList())
                .getResultList()
                .stream()
                .map(PortalUser::currentUser)
                .toList();
    }

    /** Everybody who looks after suppliers' orders. */
    @SystemOnly
    @Transactional(readOnly = true)
    public List<CurrentUser> internal() {
        return entities
                .createQuery("""
                        from PortalUser u
                        where u.role in :roles and u.enabled and u.passwordHash is not null order by u.id\
                        """, PortalUser.class)
                .setParameter("roles", EnumSet.of(Role.ACCOUNT_MANAGER, Role.ADMINISTRATOR))
                .getResultList()
                .stream()
                .map(PortalUser::currentUser)
                .toList();
    }

    /** Empty where there is nobody of that id, or they cannot sign in. */
    @SystemOnly
    @Transactional(readOnly = true)
    public Optional<CurrentUser> find(UserId id) {
        return Optional.ofNullable(entities.find(PortalUser.class, id.value()))
                .filter(PortalUser::isEnabled)
                .map(PortalUser::currentUser);
    }
}
