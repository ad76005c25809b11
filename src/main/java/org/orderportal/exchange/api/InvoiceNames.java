package org.orderportal.exchange.api;

import java.util.List;
import java.util.Map;
import org.orderportal.invoice.InvoiceField;

/** What the fields of an invoice's draft are called in JSON. */
final class InvoiceNames {

    /** What is called otherwise in the JSON than in the draft. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(InvoiceField.INCLUDED, "lines"),
            Map.entry(InvoiceField.MODE, "whole"),
            Map.entry(InvoiceField.REASON_OF, "code"),
            Map.entry(InvoiceField.PAYMENT, "payments"),
            Map.entry(InvoiceField.BUYER_NAME, "buyer.name"),
            Map.entry(InvoiceField.BUYER_STREET, "buyer.street"),
            Map.entry(InvoiceField.BUYER_CITY, "buyer.city"),
            Map.entry(InvoiceField.BUYER_POSTAL_CODE, "buyer.postalCode"),
            Map.entry(InvoiceField.BUYER_COUNTRY, "buyer.country"),
            Map.entry(InvoiceField.PLACE_NAME, "shipTo.name"),
            Map.entry(InvoiceField.PLACE_STREET, "shipTo.street"),
            Map.entry(InvoiceField.PLACE_CITY, "shipTo.city"),
            Map.entry(InvoiceField.PLACE_POSTAL_CODE, "shipTo.postalCode"),
            Map.entry(InvoiceField.PLACE_COUNTRY, "shipTo.country"),
            Map.entry(InvoiceField.SELLER_NAME, "seller.name"),
            Map.entry(InvoiceField.SELLER_STREET, "seller.street"),
            Map.entry(InvoiceField.SELLER_CITY, "seller.city"),
            Map.entry(InvoiceField.SELLER_POSTAL_CODE, "seller.postalCode"),
            Map.entry(InvoiceField.SELLER_COUNTRY, "seller.country"),
            Map.entry(InvoiceField.CONTACT_NAME, "contact.name"),
            Map.entry(InvoiceField.CONTACT_PHONE, "contact.phone"),
            Map.entry(InvoiceField.CONTACT_MAIL, "contact.mail"));

    static final List<String> BUYER = List.of(
            InvoiceField.BUYER_NAME,
            InvoiceField.BUYER_STREET,
            InvoiceField.BUYER_CITY,
            InvoiceField.BUYER_POSTAL_CODE,
            InvoiceField.BUYER_COUNTRY);

    static final List<String> SHIP_TO = List.of(
            InvoiceField.PLACE_NAME,
            InvoiceField.PLACE_STREET,
            InvoiceField.PLACE_CITY,
            InvoiceField.PLACE_POSTAL_CODE,
            InvoiceField.PLACE_COUNTRY);

    static final List<String> SELLER = List.of(
            InvoiceField.SELLER_NAME,
            InvoiceField.SELLER_STREET,
            InvoiceField.SELLER_CITY,
            InvoiceField.SELLER_POSTAL_CODE,
            InvoiceField.SELLER_COUNTRY);

    private InvoiceNames() {}
}
