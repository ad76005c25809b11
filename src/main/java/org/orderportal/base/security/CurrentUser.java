package org.orderportal.base.security;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Who is acting now.
 *
 * @param id         the user's, or the connection's, id
 * @param companyIds the companies that a supplier's user or connection acts for; empty for internal roles
 */
public record CurrentUser(
        long id, String name, String email, Role role, Set<Long> companyIds, Locale locale, ZoneId zone) {

    public CurrentUser {
        companyIds = Set.copyOf(companyIds);
    }

    public Scope scope() {
        return role.isBoundToCompanies() ? new Scope.Suppliers(companyIds) : new Scope.Everything();
    }

    public boolean is(Role other) {
        return role == other;
    }
}
