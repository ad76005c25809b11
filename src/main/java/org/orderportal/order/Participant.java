package org.orderportal.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/**
 * A party as an order names it. It stays on the order as it came, whatever the master data say later.
 *
 * @param registrationId number in the register of companies (PartyLegalEntity/CompanyID)
 */
public record Participant(
        String name,
        @Nullable String registrationName,
        @Nullable ElectronicAddress endpoint,
        List<Identifier> identifiers,
        @Nullable Identifier registrationId,
        @Nullable String vatNumber,
        PostalAddress address,
        @Nullable Contact contact) {

    /** A person, or a desk, at a party. */
    public record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}
}
