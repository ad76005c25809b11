package org.orderportal.exchange.api;

import java.util.List;
import java.util.Map;
import org.orderportal.response.ResponseField;

/** What the fields of a response's draft are called in JSON. */
final class ResponseNames {

    /** What is called otherwise in the JSON than in the draft. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(ResponseField.ACCEPTED, "accept"),
            Map.entry(ResponseField.BACK_ORDER, "backorder"),
            Map.entry(ResponseField.SUBSTITUTE_NAME, "substitute.name"),
            Map.entry(ResponseField.SUBSTITUTE_ITEM_ID, "substitute.itemId"),
            Map.entry(ResponseField.SUBSTITUTE_GTIN, "substitute.gtin"),
            Map.entry(ResponseField.SELLERS_ITEM_ID, "itemId"),
            Map.entry(ResponseField.CONTACT_NAME, "contact.name"),
            Map.entry(ResponseField.CONTACT_PHONE, "contact.phone"),
            Map.entry(ResponseField.CONTACT_EMAIL, "contact.email"),
            Map.entry(ResponseField.BUYER_NAME, "buyer.name"),
            Map.entry(ResponseField.BUYER_STREET, "buyer.street"),
            Map.entry(ResponseField.BUYER_CITY, "buyer.city"),
            Map.entry(ResponseField.BUYER_POSTAL_CODE, "buyer.postalCode"),
            Map.entry(ResponseField.BUYER_COUNTRY, "buyer.country"),
            Map.entry(ResponseField.PLACE_NAME, "deliveryPlace.name"),
            Map.entry(ResponseField.PLACE_STREET, "deliveryPlace.street"),
            Map.entry(ResponseField.PLACE_CITY, "deliveryPlace.city"),
            Map.entry(ResponseField.PLACE_POSTAL_CODE, "deliveryPlace.postalCode"),
            Map.entry(ResponseField.PLACE_COUNTRY, "deliveryPlace.country"));

    static final List<String> BUYER = List.of(
            ResponseField.BUYER_NAME,
            ResponseField.BUYER_STREET,
            ResponseField.BUYER_CITY,
            ResponseField.BUYER_POSTAL_CODE,
            ResponseField.BUYER_COUNTRY);

    static final List<String> PLACE = List.of(
            ResponseField.PLACE_NAME,
            ResponseField.PLACE_STREET,
            ResponseField.PLACE_CITY,
            ResponseField.PLACE_POSTAL_CODE,
            ResponseField.PLACE_COUNTRY);

    private ResponseNames() {}
}
