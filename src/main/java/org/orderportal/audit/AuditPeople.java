package org.orderportal.audit;

import java.util.List;
import java.util.Optional;

/** Knows the people that the audit log can be asked about. */
public interface AuditPeople {

    /** By name; empty {@code search} finds all, else a part of the name or address. */
    List<AuditPerson> find(String search, int offset, int limit);

    Optional<AuditPerson> byId(long id);
}
