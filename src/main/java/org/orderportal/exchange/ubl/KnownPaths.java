package org.orderportal.exchange.ubl;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every place of an order that the mapping reads: what stands elsewhere is named in a note, not lost in silence. */
final class KnownPaths {

    private static final int MOST_NAMED = 12;

    private static final String ADDRESS = "(StreetName|AdditionalStreetName|CityName|PostalZone|CountrySubentity"
            + "|AddressLine/Line|Country/IdentificationCode)";
    private static final String CONTACT = "Contact/(Name|Telephone|ElectronicMail)";
    private static final String VAT = "(ID|Percent|TaxScheme/ID)";
    private static final String ALLOWANCE = "AllowanceCharge/(ChargeIndicator|AllowanceChargeReasonCode"
            + "|AllowanceChargeReason|MultiplierFactorNumeric|Amount|BaseAmount|TaxCategory/" + VAT + ")";
    private static final String PERIOD = "RequestedDeliveryPeriod/(StartDate|EndDate)";
    private static final String PARTY = "Party/(EndpointID|PartyIdentification/ID|PartyName/Name|PostalAddress/"
            + ADDRESS + "|PartyTaxScheme/(CompanyID|TaxScheme/ID)|PartyLegalEntity/(RegistrationName|CompanyID"
            + "|RegistrationAddress/.*)|" + CONTACT + ")";
    private static final String HEADER = "UBLVersionID|CustomizationID|ProfileID|ID|SalesOrderID|IssueDate|IssueTime"
            + "|OrderTypeCode|Note|DocumentCurrencyCode|CustomerReference|AccountingCost|ValidityPeriod/EndDate"
            + "|(QuotationDocumentReference|OrderDocumentReference|OriginatorDocumentReference|Contract"
            + "|ProjectReference)/ID|AdditionalDocumentReference/(ID|DocumentType|DocumentDescription"
            + "|Attachment/(EmbeddedDocumentBinaryObject|ExternalReference/(URI|FileName)))";
    private static final String DELIVERY = "Delivery/(DeliveryLocation/(ID|Name|Address/" + ADDRESS + ")|" + PERIOD
            + "|DeliveryParty/(PartyName/Name|" + CONTACT + ")|Shipment/(ID|TransportHandlingUnit/ShippingMarks))";
    private static final String TERMS =
            "DeliveryTerms/(ID|SpecialTerms|DeliveryLocation/ID)|PaymentTerms/Note|TaxTotal/TaxAmount";
    private static final String ITEM = "Item/(Name|Description|(Buyers|Sellers|Standard|Manufacturers)"
            + "ItemIdentification/ID|CommodityClassification/ItemClassificationCode|ClassifiedTaxCategory/" + VAT
            + "|AdditionalItemProperty/(Name|Value)|ItemInstance/(SerialID|LotIdentification/LotNumberID))";
    private static final String LINE = "OrderLine/(Note|LineItem/(ID|Note|Quantity|LineExtensionAmount"
            + "|PartialDeliveryIndicator|AccountingCost|Delivery/" + PERIOD + "|Price/(PriceAmount|BaseQuantity)|"
            + ALLOWANCE + "|" + ITEM + "))";

    private static final Pattern KNOWN = Pattern.compile(HEADER
            + "|(BuyerCustomerParty|SellerSupplierParty|OriginatorCustomerParty|AccountingCustomerParty)/" + PARTY
            + "|" + DELIVERY + "|" + TERMS + "|" + ALLOWANCE + "|AnticipatedMonetaryTotal/\\w+|" + LINE);

    private KnownPaths() {}

    /** The places that are not read, for people; empty if there are none. */
    static Optional<String> unknown(Set<String> leaves) {
        var unread =
                leaves.stream().filter(path -> !KNOWN.matcher(path).matches()).toList();
        return unread.isEmpty() ? Optional.empty() : Optional.of(named(unread));
    }

    private static String named(Collection<String> unread) {
        var names = unread.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return unread.size() > MOST_NAMED ? names + " (+" + (unread.size() - MOST_NAMED) + ")" : names;
    }
}
