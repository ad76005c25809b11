package org.orderportal.party;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All master data of a company, as those who look after it read and change them.
 *
 * @param version      grows with every change; a change names the one it was made on
 * @param name         what people call it
 * @param legalName    under which it is registered, where that is another name
 * @param address      where it has its seat
 * @param invoiceFrom  what its invoices name instead; null: the same
 * @param dispatchFrom from where its goods leave; null: the same
 * @param changedAt    null where no person has changed anything yet
 */
public record CompanyDetails(
        CompanyId id,
        int version,
        String name,
        @Nullable String legalName,
        @Nullable ElectronicAddress endpoint,
        List<Identifier> identifiers,
        @Nullable String vatNumber,
        @Nullable String gs1Prefix,
        PostalAddress address,
        @Nullable PostalAddress invoiceFrom,
        @Nullable PostalAddress dispatchFrom,
        CompanyContact contact,
        boolean buys,
        boolean sells,
        ConnectionState connection,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    public CompanyDetails {
        identifiers = List.copyOf(identifiers);
    }

    /** Whether it is known by the same numbers, by which its orders find it. */
    boolean isKnownAs(CompanyDetails other) {
        return Objects.equals(endpoint, other.endpoint) && identifiers.equals(other.identifiers);
    }
}
