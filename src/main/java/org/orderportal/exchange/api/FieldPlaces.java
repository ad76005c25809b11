package org.orderportal.exchange.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.orderportal.document.FieldAddress;
import org.orderportal.response.ResponseField;

/** Says where in the JSON of a response a field of its draft stands: what is wrong with it is wrong there. */
final class FieldPlaces {

    /** What is called otherwise in the JSON than in the draft. */
    private static final Map<String, String> NAMES = Map.ofEntries(
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

    private final Map<String, String> rows = new HashMap<>();

    /** @param row the key of the draft's row that stands at that place */
    void add(String row, String place) {
        rows.put(row, place);
    }

    String of(FieldAddress at) {
        var name = Objects.requireNonNullElse(NAMES.get(at.field()), at.field());
        if (at.row().equals(FieldAddress.HEADER) || at.row().equals(FieldAddress.ALL_ROWS)) {
            return name;
        }
        var row = Objects.requireNonNullElse(rows.get(at.row()), "lines");
        return row + "." + (row.startsWith("added") && name.equals("accept") ? "quantity" : name);
    }
}
