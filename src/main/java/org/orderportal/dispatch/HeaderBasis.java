package org.orderportal.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice.Place;
import org.orderportal.order.OrderContent;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;

/** What the fields of the header are prefilled with, out of the first order. */
final class HeaderBasis {

    /** The fields of a place or a party: name, street, city, postal code, country. */
    record AddressFields(String name, String street, String city, String postalCode, String country) {

        static final AddressFields BUYER = new AddressFields(
                DispatchField.BUYER_NAME,
                DispatchField.BUYER_STREET,
                DispatchField.BUYER_CITY,
                DispatchField.BUYER_POSTAL_CODE,
                DispatchField.BUYER_COUNTRY);
        static final AddressFields PLACE = new AddressFields(
                DispatchField.PLACE_NAME,
                DispatchField.PLACE_STREET,
                DispatchField.PLACE_CITY,
                DispatchField.PLACE_POSTAL_CODE,
                DispatchField.PLACE_COUNTRY);
        static final AddressFields FROM = new AddressFields(
                DispatchField.FROM_NAME,
                DispatchField.FROM_STREET,
                DispatchField.FROM_CITY,
                DispatchField.FROM_POSTAL_CODE,
                DispatchField.FROM_COUNTRY);
    }

    private final Participant seller;
    private final Participant buyer;
    private final Place shipTo;
    private final Map<String, String> texts = new HashMap<>();

    HeaderBasis(DispatchBasis basis) {
        var content = basis.first().content();
        this.seller = content.seller();
        this.buyer = content.buyer();
        this.shipTo = shipTo(content);
        put(DispatchField.DISPATCHED_ON, basis.today());
        put(AddressFields.BUYER, buyer.name(), buyer.address());
        put(AddressFields.PLACE, shipTo.name(), shipTo.address());
        put(AddressFields.FROM, seller.name(), basis.dispatchFrom() == null ? seller.address() : basis.dispatchFrom());
    }

    private void put(AddressFields fields, @Nullable String name, PostalAddress address) {
        put(fields.name(), name);
        put(fields.street(), address.street());
        put(fields.city(), address.city());
        put(fields.postalCode(), address.postalCode());
        put(
                fields.country(),
                address.country() == null ? null : address.country().code());
    }

    private void put(String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            texts.put(field, value.toString());
        }
    }

    @Nullable String text(String field) {
        return texts.get(field);
    }

    Participant seller() {
        return seller;
    }

    Participant buyer() {
        return buyer;
    }

    Place shipTo() {
        return shipTo;
    }

    private static Place shipTo(OrderContent content) {
        var there = content.destination();
        return new Place(there.name(), there.id(), there.address(), there.contact());
    }

    /** Whether two orders go to the same place, so that they can go together. */
    static boolean isSamePlace(OrderContent one, OrderContent other) {
        var here = shipTo(one);
        var there = shipTo(other);
        return List.of(Optional.ofNullable(here.id()), here.address())
                .equals(List.of(Optional.ofNullable(there.id()), there.address()));
    }
}
