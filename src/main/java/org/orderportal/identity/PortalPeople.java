package org.orderportal.identity;

import java.util.List;
import java.util.Optional;
import org.orderportal.audit.AuditPeople;
import org.orderportal.audit.AuditPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log who there is. */
@Component
@Transactional(readOnly = true)
class PortalPeople implements AuditPeople {

    private final PortalUsers users;

    PortalPeople(PortalUsers users) {
        this.users = users;
    }

    @Override
    public List<AuditPerson> find(String search, int offset, int limit) {
        return users.search(search, null, offset, limit).stream()
                .map(PortalPeople::person)
                .toList();
    }

    @Override
    public Optional<AuditPerson> byId(long id) {
        return users.byId(id).map(PortalPeople::person);
    }

    private static AuditPerson person(PortalUser user) {
        return new AuditPerson(user.id(), user.name(), user.email());
    }
}
