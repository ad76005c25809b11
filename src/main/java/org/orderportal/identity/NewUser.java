package org.orderportal.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;

/** Somebody who shall be able to sign in. */
public record NewUser(String name, String email, Role role, Set<CompanyId> companies, Locale language, ZoneId zone) {

    public NewUser {
        companies = Set.copyOf(companies);
    }

    /** Whether that is an address by which somebody could sign in. */
    public static boolean isAddress(String email) {
        return EmailAddress.isRight(email);
    }
}
