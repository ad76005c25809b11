package org.orderportal.identity;

/** A password as the portal stores it, for users who are written straight into the database. */
public final class HashedPassword {

    private HashedPassword() {}

    public static String of(String password) {
        return String.valueOf(new PageSecurityConfiguration().passwordEncoder().encode(password));
    }
}
