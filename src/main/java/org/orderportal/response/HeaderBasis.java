package org.orderportal.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderContent;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;

/** What the fields of the header are prefilled with: what was said before, else what the order says. */
final class HeaderBasis {

    private final Participant seller;
    private final Participant buyer;
    private final OrderResponse.@Nullable DeliveryPlace place;
    private final Map<String, String> texts = new HashMap<>();

    HeaderBasis(ResponseBasis basis) {
        var content = basis.order().content();
        var said = basis.earlier() == null ? null : basis.earlier().said();
        this.seller = said == null ? content.seller() : said.seller();
        this.buyer = said == null ? content.buyer() : said.buyer();
        this.place = said == null ? placeOf(content.delivery()) : said.deliveryPlace();
        put(ResponseField.OWN_ORDER, said == null ? content.references().salesOrder() : said.ownOrder());
        if (said != null) {
            put(ResponseField.MESSAGE, said.message());
            put(ResponseField.PROMISED_FROM, said.promisedFrom());
            put(ResponseField.PROMISED_UNTIL, said.promisedUntil());
        }
        var contact = seller.contact();
        if (contact != null) {
            put(ResponseField.CONTACT_NAME, contact.name());
            put(ResponseField.CONTACT_PHONE, contact.phone());
            put(ResponseField.CONTACT_EMAIL, contact.email());
        }
        putParties();
    }

    private void putParties() {
        put(ResponseField.BUYER_NAME, buyer.name());
        put(ResponseField.BUYER_STREET, buyer.address().street());
        put(ResponseField.BUYER_CITY, buyer.address().city());
        put(ResponseField.BUYER_POSTAL_CODE, buyer.address().postalCode());
        put(ResponseField.BUYER_COUNTRY, buyer.address().country());
        if (place != null) {
            put(ResponseField.PLACE_NAME, place.name());
            put(ResponseField.PLACE_STREET, place.address().street());
            put(ResponseField.PLACE_CITY, place.address().city());
            put(ResponseField.PLACE_POSTAL_CODE, place.address().postalCode());
            put(ResponseField.PLACE_COUNTRY, place.address().country());
        }
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

    OrderResponse.@Nullable DeliveryPlace place() {
        return place;
    }

    private static OrderResponse.@Nullable DeliveryPlace placeOf(OrderContent.@Nullable Delivery delivery) {
        if (delivery == null) {
            return null;
        }
        var name = Stream.of(Optional.ofNullable(delivery.locationName()), Optional.ofNullable(delivery.partyName()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        var nowhere = name == null
                && delivery.locationId() == null
                && delivery.address().equals(PostalAddress.UNKNOWN);
        return nowhere ? null : new OrderResponse.DeliveryPlace(name, delivery.locationId(), delivery.address());
    }
}
