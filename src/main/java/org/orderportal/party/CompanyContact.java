package org.orderportal.party;

import org.jspecify.annotations.Nullable;

/** Whom a company's trading partners ask; every part may be missing. */
public record CompanyContact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    public static final CompanyContact NOBODY = new CompanyContact(null, null, null);
}
