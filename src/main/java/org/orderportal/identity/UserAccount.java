package org.orderportal.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;

/**
 * A person who may sign in, as administrators see them.
 *
 * @param version   grows with every change; a change names the one it was made on
 * @param companies the companies that a supplier user acts for; empty for internal roles
 * @param invited   whether they have not chosen a password yet
 */
public record UserAccount(
        UserId id,
        int version,
        String name,
        String email,
        Role role,
        Set<CompanyId> companies,
        Locale language,
        ZoneId zone,
        boolean enabled,
        boolean invited) {

    public UserAccount {
        companies = Set.copyOf(companies);
    }
}
