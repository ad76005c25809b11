package org.orderportal.invoice;

/** The fields of a place or a party: name, street, city, postal code, country. */
record PartyFields(String name, String street, String city, String postalCode, String country) {

    static final PartyFields BUYER = new PartyFields(
            InvoiceField.BUYER_NAME,
            InvoiceField.BUYER_STREET,
            InvoiceField.BUYER_CITY,
            InvoiceField.BUYER_POSTAL_CODE,
            InvoiceField.BUYER_COUNTRY);
    static final PartyFields PLACE = new PartyFields(
            InvoiceField.PLACE_NAME,
            InvoiceField.PLACE_STREET,
            InvoiceField.PLACE_CITY,
            InvoiceField.PLACE_POSTAL_CODE,
            InvoiceField.PLACE_COUNTRY);
    static final PartyFields SELLER = new PartyFields(
            InvoiceField.SELLER_NAME,
            InvoiceField.SELLER_STREET,
            InvoiceField.SELLER_CITY,
            InvoiceField.SELLER_POSTAL_CODE,
            InvoiceField.SELLER_COUNTRY);
}
