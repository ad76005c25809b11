package org.orderportal.party;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;

/** An address as it is written in a document; every part may be missing. */
public record PostalAddress(
        @Nullable String street,
        @Nullable String additionalStreet,
        @Nullable String line,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable CountryCode country) {

    public static final PostalAddress UNKNOWN = new PostalAddress(null, null, null, null, null, null, null);
}
