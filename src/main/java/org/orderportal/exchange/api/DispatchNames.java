package org.orderportal.exchange.api;

import java.util.List;
import java.util.Map;
import org.orderportal.dispatch.DispatchField;

/** What the fields of a dispatch advice's draft are called in JSON. */
final class DispatchNames {

    /** What is called otherwise in the JSON than in the draft. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(DispatchField.INCLUDED, "line"),
            Map.entry(DispatchField.CONTENT, "quantity"),
            Map.entry(DispatchField.UNIT, "packages"),
            Map.entry(DispatchField.IN, "line"),
            Map.entry(DispatchField.BUYER_NAME, "buyer.name"),
            Map.entry(DispatchField.BUYER_STREET, "buyer.street"),
            Map.entry(DispatchField.BUYER_CITY, "buyer.city"),
            Map.entry(DispatchField.BUYER_POSTAL_CODE, "buyer.postalCode"),
            Map.entry(DispatchField.BUYER_COUNTRY, "buyer.country"),
            Map.entry(DispatchField.PLACE_NAME, "shipTo.name"),
            Map.entry(DispatchField.PLACE_STREET, "shipTo.street"),
            Map.entry(DispatchField.PLACE_CITY, "shipTo.city"),
            Map.entry(DispatchField.PLACE_POSTAL_CODE, "shipTo.postalCode"),
            Map.entry(DispatchField.PLACE_COUNTRY, "shipTo.country"),
            Map.entry(DispatchField.FROM_NAME, "dispatchFrom.name"),
            Map.entry(DispatchField.FROM_STREET, "dispatchFrom.street"),
            Map.entry(DispatchField.FROM_CITY, "dispatchFrom.city"),
            Map.entry(DispatchField.FROM_POSTAL_CODE, "dispatchFrom.postalCode"),
            Map.entry(DispatchField.FROM_COUNTRY, "dispatchFrom.country"));

    static final List<String> BUYER = List.of(
            DispatchField.BUYER_NAME,
            DispatchField.BUYER_STREET,
            DispatchField.BUYER_CITY,
            DispatchField.BUYER_POSTAL_CODE,
            DispatchField.BUYER_COUNTRY);

    static final List<String> SHIP_TO = List.of(
            DispatchField.PLACE_NAME,
            DispatchField.PLACE_STREET,
            DispatchField.PLACE_CITY,
            DispatchField.PLACE_POSTAL_CODE,
            DispatchField.PLACE_COUNTRY);

    static final List<String> DISPATCH_FROM = List.of(
            DispatchField.FROM_NAME,
            DispatchField.FROM_STREET,
            DispatchField.FROM_CITY,
            DispatchField.FROM_POSTAL_CODE,
            DispatchField.FROM_COUNTRY);

    private DispatchNames() {}
}
