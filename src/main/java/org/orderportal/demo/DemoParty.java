package org.orderportal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;

/** An invented company: as the portal registers it, and as it is written into an order. */
record DemoParty(
        String name,
        String legalName,
        ElectronicAddress endpoint,
        Identifier gln,
        Identifier registration,
        @Nullable String vatNumber,
        Address address,
        Person contact) {

    record Address(String street, @Nullable String additional, String city, String postalCode, String country) {

        PostalAddress postal() {
            return new PostalAddress(street, additional, null, city, postalCode, null, new CountryCode(country));
        }
    }

    record Person(String name, String phone, String email) {}

    String country() {
        return address.country();
    }

    PartyDescription description() {
        return new PartyDescription(name, endpoint, List.of(gln, registration), address.postal(), vatNumber);
    }
}
