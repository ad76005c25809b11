package org.orderportal.invoice;

import java.util.Map;
import java.util.Set;
import org.orderportal.document.FieldKinds;

/** The names of the fields of an invoice's draft, and the kinds of the rows that it has beside those of its order. */
public final class InvoiceField {

    /** What it is made from: {@link #ENTIRE_ORDER}, or the ids of dispatch advices with spaces between them. */
    public static final String BASE = "base";

    public static final String NUMBER = "number";
    public static final String ISSUED_ON = "issuedOn";
    public static final String DUE_ON = "dueOn";
    public static final String TERMS = "terms";
    /** Interest on what is paid late, in per cent a year. */
    public static final String FINE = "fine";

    public static final String BUYER_REFERENCE = "buyerReference";
    public static final String ACCOUNTING = "accounting";
    public static final String CONTRACT = "contract";
    public static final String PROJECT = "project";
    public static final String SALES_ORDER = "salesOrder";
    public static final String PERIOD_FROM = "periodFrom";
    public static final String PERIOD_UNTIL = "periodUntil";
    public static final String DELIVERED_ON = "deliveredOn";
    public static final String MESSAGE = "message";
    public static final String PAYMENT_REFERENCE = "paymentReference";
    /** Units of the currency of the seller's country for one of the invoice's. */
    public static final String EXCHANGE_RATE = "exchangeRate";
    /** Begins the name of the field that says in words why no VAT is charged; the category's code follows. */
    public static final String REASON = "vatReason";
    /** Likewise, as a code of the VATEX list. */
    public static final String REASON_CODE = "vatCode";

    public static final String BUYER_NAME = "buyerName";
    public static final String BUYER_STREET = "buyerStreet";
    public static final String BUYER_CITY = "buyerCity";
    public static final String BUYER_POSTAL_CODE = "buyerPostalCode";
    public static final String BUYER_COUNTRY = "buyerCountry";
    public static final String BUYER_VAT = "buyerVat";

    public static final String PLACE_NAME = "placeName";
    public static final String PLACE_STREET = "placeStreet";
    public static final String PLACE_CITY = "placeCity";
    public static final String PLACE_POSTAL_CODE = "placePostalCode";
    public static final String PLACE_COUNTRY = "placeCountry";

    public static final String SELLER_NAME = "sellerName";
    public static final String SELLER_STREET = "sellerStreet";
    public static final String SELLER_CITY = "sellerCity";
    public static final String SELLER_POSTAL_CODE = "sellerPostalCode";
    public static final String SELLER_COUNTRY = "sellerCountry";
    public static final String SELLER_VAT = "sellerVat";
    public static final String SELLER_REGISTRATION = "sellerRegistration";
    public static final String SELLER_REFERENCE = "sellerReference";
    public static final String CONTACT_NAME = "contactName";
    public static final String CONTACT_PHONE = "contactPhone";
    public static final String CONTACT_MAIL = "contactMail";

    /** Of a credit note: {@link #WHOLE}, {@link #BY_QUANTITY} or {@link #BY_AMOUNT}. */
    public static final String MODE = "mode";
    /** Of a credit note: whether the quantity will be invoiced again; true or false. */
    public static final String AGAIN = "again";

    /** Whether the row is on this invoice: true or false. */
    public static final String INCLUDED = "included";

    public static final String QUANTITY = "quantity";
    /** Its code of UN/ECE Rec 20: H87. */
    public static final String UNIT = "unit";

    public static final String PRICE = "price";
    public static final String BASE_QUANTITY = "baseQuantity";
    /** VAT category and rate, as {@link VatText} writes them. */
    public static final String VAT = "vat";

    public static final String NOTE = "note";
    /** Of a row: in place of the order's discounts. Of a charge, a discount, a credit by amount: what it comes to. */
    public static final String AMOUNT = "amount";

    public static final String PERCENT = "percent";
    public static final String DISCOUNT_PERCENT = "discountPercent";
    public static final String DISCOUNT_AMOUNT = "discountAmount";
    public static final String DESCRIPTION = "description";
    public static final String REASON_OF = "reasonCode";

    /** Of a way to pay: its {@link PaymentKind}, by name. */
    public static final String WAY = "way";

    public static final String ACCOUNT = "account";
    public static final String BIC = "bic";
    public static final String HOLDER = "holder";
    public static final String MANDATE = "mandate";
    public static final String CREDITOR = "creditor";
    public static final String DEBITED = "debited";
    public static final String CARD = "card";
    public static final String CARD_NETWORK = "cardNetwork";

    /** Value of {@link #BASE}. */
    public static final String ENTIRE_ORDER = "order";

    /** Values of {@link #MODE}. */
    public static final String WHOLE = "whole";

    public static final String BY_QUANTITY = "quantity";
    public static final String BY_AMOUNT = "amount";

    /** A row for a charge on the whole. */
    public static final String CHARGE = "charge";
    /** A row for a discount on the whole. */
    public static final String DISCOUNT = "discount";
    /** Begins the kind of a row for a charge or a discount of the order, or of the invoice that is credited; its place follows. */
    public static final String PART = "part:";
    /** A row for a way to pay. */
    public static final String PAYMENT = "payment";
    /** Begins the kind of a row for a way to pay that is remembered; its place follows. */
    public static final String KNOWN_WAY = "way:";

    /** How they are written. */
    public static final FieldKinds KINDS = new FieldKinds(
            Set.of(
                    QUANTITY,
                    PRICE,
                    BASE_QUANTITY,
                    AMOUNT,
                    PERCENT,
                    DISCOUNT_PERCENT,
                    DISCOUNT_AMOUNT,
                    FINE,
                    EXCHANGE_RATE),
            Set.of(PERCENT, DISCOUNT_PERCENT, FINE),
            Set.of(ISSUED_ON, DUE_ON, PERIOD_FROM, PERIOD_UNTIL, DELIVERED_ON),
            Set.of(BUYER_COUNTRY, PLACE_COUNTRY, SELLER_COUNTRY, SELLER_VAT, BUYER_VAT, WAY, BIC, REASON_OF, UNIT),
            Map.of(MESSAGE, 4000, NOTE, 2000, TERMS, 1000));

    private InvoiceField() {}
}
