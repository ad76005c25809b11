package org.orderportal.response;

import java.util.Map;
import java.util.Set;
import org.orderportal.document.FieldKinds;

/** The names of the fields of a response's draft, and the kinds of the rows that it has beside those of its order. */
public final class ResponseField {

    /** The response, by its id, that counted when the draft was begun; none where nothing was answered. */
    public static final String BASIS = "basis";

    public static final String OWN_ORDER = "ownOrder";
    public static final String PROMISED_FROM = "promisedFrom";
    public static final String PROMISED_UNTIL = "promisedUntil";
    public static final String CONTACT_NAME = "contactName";
    public static final String CONTACT_PHONE = "contactPhone";
    public static final String CONTACT_EMAIL = "contactEmail";
    public static final String MESSAGE = "message";
    public static final String BUYER_NAME = "buyerName";
    public static final String BUYER_STREET = "buyerStreet";
    public static final String BUYER_CITY = "buyerCity";
    public static final String BUYER_POSTAL_CODE = "buyerPostalCode";
    public static final String BUYER_COUNTRY = "buyerCountry";
    public static final String PLACE_NAME = "placeName";
    public static final String PLACE_STREET = "placeStreet";
    public static final String PLACE_CITY = "placeCity";
    public static final String PLACE_POSTAL_CODE = "placePostalCode";
    public static final String PLACE_COUNTRY = "placeCountry";

    public static final String ACCEPTED = "accepted";
    public static final String PROMISED = "promised";
    public static final String BACK_ORDER = "backOrder";
    public static final String PRICE = "price";
    public static final String REJECT = "reject";
    public static final String REASON_CODE = "reasonCode";
    public static final String REASON = "reason";
    public static final String NOTE = "note";
    public static final String SUBSTITUTE_NAME = "substituteName";
    public static final String SUBSTITUTE_ITEM_ID = "substituteItemId";
    public static final String SUBSTITUTE_GTIN = "substituteGtin";

    public static final String NAME = "name";
    public static final String SELLERS_ITEM_ID = "sellersItemId";
    public static final String GTIN = "gtin";
    public static final String UNIT = "unit";

    public static final String QUANTITY = "quantity";

    public static final String DESCRIPTION = "description";
    public static final String AMOUNT = "amount";
    public static final String PERCENT = "percent";
    public static final String VAT = "vat";

    /** A row for an article that nobody ordered. */
    public static final String ADDED = "added";

    /** A row for a part of an order line; what is accepted of the line is the sum of its parts. */
    public static final String SPLIT = "split";

    public static final String CHARGE = "charge";
    public static final String DISCOUNT = "discount";

    /** How they are written. */
    public static final FieldKinds KINDS = new FieldKinds(
            Set.of(ACCEPTED, BACK_ORDER, PRICE, QUANTITY, AMOUNT, PERCENT, VAT),
            Set.of(PERCENT, VAT),
            Set.of(PROMISED, PROMISED_FROM, PROMISED_UNTIL),
            Set.of(UNIT, BUYER_COUNTRY, PLACE_COUNTRY, REASON_CODE),
            Map.of(MESSAGE, 4000, NOTE, 2000, REASON, 1000));

    private ResponseField() {}
}
