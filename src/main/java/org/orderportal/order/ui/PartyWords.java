package org.orderportal.order.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderContent.VatCategory;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Addresses, numbers and tax categories of a document, in the reader's words. */
public record PartyWords(Reader reader) {

    /** The address as on an envelope, a line each. */
    public String address(PostalAddress address) {
        var town = joined(" ", address.postalCode(), address.city());
        var country = address.country() == null
                ? null
                : Locale.of("", address.country().code())
                        .getDisplayCountry(reader.user().locale());
        return joined(
                "\n", address.street(), address.additionalStreet(), address.line(), town, address.region(), country);
    }

    /** All numbers that the party is known by, a line each, with the name of the list that they are from. */
    public String identifiers(Participant party) {
        var endpoint = party.endpoint() == null
                ? null
                : new Identifier(party.endpoint().scheme(), party.endpoint().id());
        return Stream.concat(
                        Stream.of(endpoint, party.registrationId()).filter(Objects::nonNull),
                        party.identifiers().stream())
                .map(this::identifier)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    public String identifier(Identifier identifier) {
        var key = "order.page.scheme." + identifier.scheme();
        if (identifier.scheme().isBlank()) {
            return identifier.value();
        }
        return (reader.hasText(key) ? reader.text(key) : identifier.scheme()) + " " + identifier.value();
    }

    public String contact(Participant.@Nullable Contact contact) {
        return contact == null ? "" : joined("\n", contact.name(), contact.phone(), contact.email());
    }

    public String vat(@Nullable VatCategory vat) {
        if (vat == null) {
            return "";
        }
        var key = "order.page.vat." + vat.code();
        var category = reader.hasText(key) ? reader.text(key) : vat.code();
        return vat.percent() == null
                ? category
                : reader.text("order.page.vat", reader.formats().quantity(vat.percent()), category);
    }

    public static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
