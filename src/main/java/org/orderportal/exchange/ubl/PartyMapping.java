package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Maps parties, addresses and contacts, which every UBL document writes alike. */
final class PartyMapping {

    private final Findings findings;

    PartyMapping(Findings findings) {
        this.findings = findings;
    }

    /** A party that the order cannot do without: it must be possible to tell who it is, and never by name alone. */
    @Nullable Participant needed(@Nullable PartyType party, String location) {
        var participant = participant(party, location);
        if (participant == null) {
            findings.refuse("PORTAL-PARTY-MISSING", location);
            return null;
        }
        if (participant.endpoint() == null
                && participant.identifiers().stream().allMatch(id -> id.scheme().isEmpty())) {
            findings.refuse("PORTAL-PARTY-UNKNOWABLE", location, participant.name());
        }
        return participant;
    }

    @Nullable Participant participant(@Nullable PartyType party, String location) {
        if (party == null) {
            return null;
        }
        var legal = Ubl.first(party.getPartyLegalEntity());
        var registrationName = legal == null ? null : Ubl.text(legal.getRegistrationName());
        var endpoint = endpoint(party, location);
        var identifiers = identifiers(party);
        var name = name(party, registrationName, endpoint, identifiers);
        return name == null
                ? null
                : new Participant(
                        name,
                        registrationName,
                        endpoint,
                        identifiers,
                        legal == null ? null : Ubl.identifier(legal.getCompanyID()),
                        vatNumber(party),
                        address(party.getPostalAddress(), location + "/PostalAddress"),
                        contact(party.getContact()));
    }

    private static @Nullable String name(
            PartyType party,
            @Nullable String registrationName,
            @Nullable ElectronicAddress endpoint,
            List<Identifier> identifiers) {
        var tradeName = tradeName(party);
        if (tradeName != null) {
            return tradeName;
        }
        if (registrationName != null) {
            return registrationName;
        }
        return endpoint != null
                ? endpoint.toString()
                : identifiers.stream().map(Identifier::value).findFirst().orElse(null);
    }

    static @Nullable String tradeName(PartyType party) {
        var name = Ubl.first(party.getPartyName());
        return name == null ? null : Ubl.text(name.getName());
    }

    private @Nullable ElectronicAddress endpoint(PartyType party, String location) {
        var id = Ubl.identifier(party.getEndpointID());
        if (id == null) {
            return null;
        }
        if (id.scheme().isEmpty()) {
            findings.note("PORTAL-ENDPOINT", location + "/EndpointID", id.value());
            return null;
        }
        return new ElectronicAddress(id.scheme(), id.value());
    }

    private static List<Identifier> identifiers(PartyType party) {
        return party.getPartyIdentification().stream()
                .map(identification -> Ubl.identifier(identification.getID()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String vatNumber(PartyType party) {
        return party.getPartyTaxScheme().stream()
                .map(scheme -> Ubl.text(scheme.getCompanyID()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    PostalAddress address(@Nullable AddressType address, String location) {
        if (address == null) {
            return PostalAddress.UNKNOWN;
        }
        var country = Ubl.of(address.getCountry(), named -> Ubl.text(named.getIdentificationCode()));
        return new PostalAddress(
                Ubl.text(address.getStreetName()),
                Ubl.text(address.getAdditionalStreetName()),
                Ubl.joined(
                        address.getAddressLine().stream()
                                .map(line -> Ubl.text(line.getLine()))
                                .toList(),
                        ", "),
                Ubl.text(address.getCityName()),
                Ubl.text(address.getPostalZone()),
                Ubl.text(address.getCountrySubentity()),
                findings.valueOrNote(country, CountryCode::new, location + "/Country/IdentificationCode"));
    }

    Participant.@Nullable Contact contact(@Nullable ContactType contact) {
        if (contact == null) {
            return null;
        }
        var name = Ubl.text(contact.getName());
        var phone = Ubl.text(contact.getTelephone());
        var email = Ubl.text(contact.getElectronicMail());
        return name == null && phone == null && email == null ? null : new Participant.Contact(name, phone, email);
    }
}
