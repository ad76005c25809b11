package org.orderportal.base.security;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Who is acting now.
 *
 * @param id         the user's, or the connection's, id
 * @param companyIds the companies that a supplier's user or connection acts for; empty for internal roles
 * @param looksOnly  whether this is somebody of the operator who sees what a supplier sees, and changes nothing
 */
public record CurrentUser(
        long id,
        String name,
        String email,
        Role role,
        Set<Long> companyIds,
        Locale locale,
        ZoneId zone,
        boolean looksOnly) {

    public CurrentUser {
        companyIds = Set.copyOf(companyIds);
    }

    public CurrentUser(
            long id, String name, String email, Role role, Set<Long> companyIds, Locale locale, ZoneId zone) {
        this(id, name, email, role, companyIds, locale, zone, false);
    }

    /** The same person, who sees what this supplier sees and can change nothing. */
    public CurrentUser lookingAsSupplier(long companyId) {
        return new CurrentUser(id, name, email, Role.SUPPLIER_USER, Set.of(companyId), locale, zone, true);
    }

    public Scope scope() {
        return role.isBoundToCompanies() ? new Scope.Suppliers(companyIds) : new Scope.Everything();
    }

    public boolean is(Role other) {
        return role == other;
    }
}
