package org.orderportal.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;

/** The address columns of a company. */
@Embeddable
class StoredAddress {

    private @Nullable String street;
    private @Nullable String additionalStreet;

    @Column(name = "address_line")
    private @Nullable String line;

    private @Nullable String city;
    private @Nullable String postalCode;
    private @Nullable String region;
    private @Nullable String country;

    protected StoredAddress() {}

    StoredAddress(PostalAddress address) {
        this.street = cut(address.street(), 300);
        this.additionalStreet = cut(address.additionalStreet(), 300);
        this.line = cut(address.line(), 300);
        this.city = cut(address.city(), 200);
        this.postalCode = cut(address.postalCode(), 50);
        this.region = cut(address.region(), 200);
        this.country = address.country() == null ? null : address.country().code();
    }

    PostalAddress address() {
        return new PostalAddress(
                street,
                additionalStreet,
                line,
                city,
                postalCode,
                region,
                country == null ? null : new CountryCode(country));
    }

    /** A text beyond its column is cut: what a document says in full stays on the document. */
    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
