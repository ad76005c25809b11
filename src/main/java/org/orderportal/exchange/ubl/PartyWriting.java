package org.orderportal.exchange.ubl;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Writes what a document says of a party, piece by piece: which pieces it takes differs from document to document. */
final class PartyWriting {

    private final UblWriter xml;

    PartyWriting(UblWriter xml) {
        this.xml = xml;
    }

    void endpoint(@Nullable ElectronicAddress endpoint) {
        if (endpoint != null) {
            xml.text("EndpointID", endpoint.id(), "schemeID", endpoint.scheme());
        }
    }

    void identification(@Nullable Identifier id) {
        if (id != null) {
            xml.group("PartyIdentification", () -> xml.text("ID", id.value(), "schemeID", id.scheme()));
        }
    }

    void registrationName(@Nullable String name) {
        xml.group("PartyLegalEntity", () -> xml.text("RegistrationName", name));
    }

    void address(PostalAddress address) {
        xml.text("StreetName", address.street());
        xml.text("AdditionalStreetName", address.additionalStreet());
        xml.text("CityName", address.city());
        xml.text("PostalZone", address.postalCode());
        xml.text("CountrySubentity", address.region());
        xml.group("AddressLine", () -> xml.text("Line", address.line()));
        var country = address.country();
        if (country != null) {
            xml.group("Country", () -> xml.text("IdentificationCode", country.code()));
        }
    }

    /** @param group what the document calls it */
    void contact(String group, Participant.@Nullable Contact contact) {
        if (contact != null) {
            xml.group(group, () -> {
                xml.text("Name", contact.name());
                xml.text("Telephone", contact.phone());
                xml.text("ElectronicMail", contact.email());
            });
        }
    }

    /** Documents have room for one: rather one that says which list it is from. */
    static @Nullable Identifier identifier(Participant participant) {
        return participant.identifiers().stream()
                .min(Comparator.comparing(id -> id.scheme().isEmpty()))
                .orElse(null);
    }

    /** The name by which the party is registered, else called. A number that stands in for a name is none. */
    static @Nullable String name(Participant participant) {
        if (participant.registrationName() != null) {
            return participant.registrationName();
        }
        var numbers = Stream.concat(
                Stream.ofNullable(participant.endpoint()).map(Object::toString),
                participant.identifiers().stream().map(Identifier::value));
        return numbers.anyMatch(participant.name()::equals) ? null : participant.name();
    }
}
