package org.orderportal.dispatch;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.dispatch.DispatchAdvice.Place;
import org.orderportal.dispatch.HeaderBasis.AddressFields;
import org.orderportal.document.RowFields;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;

/** Reads who buys, where the goods go, and where they leave. */
final class PlaceReading {

    private final HeaderBasis prefilled;
    private final RowFields fields;

    PlaceReading(HeaderBasis prefilled, RowFields fields) {
        this.prefilled = prefilled;
        this.fields = fields;
    }

    /** A changed name is the one by which the electronic document calls the party, too. */
    Participant buyer() {
        var before = prefilled.buyer();
        var name = Objects.requireNonNullElse(text(DispatchField.BUYER_NAME), "");
        return new Participant(
                name,
                name.equals(before.name()) ? before.registrationName() : name,
                before.endpoint(),
                before.identifiers(),
                before.registrationId(),
                before.vatNumber(),
                address(before.address(), AddressFields.BUYER),
                before.contact());
    }

    /** Where the order says to whom and where it goes, the advice says so, too. */
    Place shipTo() {
        var before = prefilled.shipTo();
        var names = AddressFields.PLACE;
        var name = text(names.name());
        if (name == null && prefilled.text(names.name()) != null) {
            fields.error(names.name(), "dispatch.problem.place-name");
        }
        var address = address(before.address(), names);
        if (address.equals(PostalAddress.UNKNOWN) && !before.address().equals(PostalAddress.UNKNOWN)) {
            requireCountry(names);
        }
        return new Place(name, before.id(), address, before.contact());
    }

    @Nullable Place dispatchedFrom() {
        var name = text(AddressFields.FROM.name());
        var address = address(prefilled.seller().address(), AddressFields.FROM);
        return name == null && address.equals(PostalAddress.UNKNOWN) ? null : new Place(name, null, address, null);
    }

    /** One of which nothing is left in its fields is none: what the order says beside these goes with them. */
    private PostalAddress address(PostalAddress before, AddressFields names) {
        var country = fields.country(names.country(), prefilled.text(names.country()));
        var street = text(names.street());
        var city = text(names.city());
        var postalCode = text(names.postalCode());
        if (Stream.of(street, city, postalCode, country).allMatch(Objects::isNull)) {
            return PostalAddress.UNKNOWN;
        }
        if (country == null) {
            requireCountry(names);
        }
        return new PostalAddress(
                street,
                before.additionalStreet(),
                before.line(),
                city,
                postalCode,
                before.region(),
                country == null ? null : new CountryCode(country));
    }

    /** The electronic document takes no address without a country; one that is none is named already. */
    private void requireCountry(AddressFields names) {
        if (text(names.country()) == null) {
            fields.error(names.country(), "dispatch.problem.country");
        }
    }

    private @Nullable String text(String field) {
        return fields.text(field, prefilled.text(field));
    }
}
