package org.orderportal.exchange;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.orderportal.SampleOrder;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;

/** Documents between a buyer and a supplier that nobody else in the tests has. */
public record Letter(String buyer, String supplier, String number) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public static Letter unique() {
        var number = COUNTER.incrementAndGet();
        return new Letter(gln(2 * number), gln(2 * number + 1), "PO-7300-" + number);
    }

    public Letter numbered(String other) {
        return new Letter(buyer, supplier, other);
    }

    public Letter to(Letter other) {
        return new Letter(buyer, other.supplier, number);
    }

    public String order() {
        return SampleOrder.numbered(number)
                .replace("schemeID=\"0007\">2399990015", "schemeID=\"0088\">" + buyer)
                .replace("schemeID=\"0007\">5599991014", "schemeID=\"0088\">" + supplier);
    }

    public byte[] orderBytes() {
        return order().getBytes(StandardCharsets.UTF_8);
    }

    /** Another order of the same number. */
    public byte[] otherOrderBytes() {
        return order().replace("Elastic bandage", "Rigid bandage").getBytes(StandardCharsets.UTF_8);
    }

    byte[] cancellation() {
        return """
                <OrderCancellation xmlns="urn:oasis:names:specification:ubl:schema:xsd:OrderCancellation-2"
                    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:order_cancellation:3</cbc:CustomizationID>
                  <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3</cbc:ProfileID>
                  <cbc:ID>CANCEL-%s</cbc:ID>
                  <cbc:IssueDate>2026-11-21</cbc:IssueDate>
                  <cbc:CancellationNote>No longer needed</cbc:CancellationNote>
                  <cac:OrderReference><cbc:ID>%s</cbc:ID></cac:OrderReference>
                  <cac:BuyerCustomerParty><cac:Party>
                    <cbc:EndpointID schemeID="0088">%s</cbc:EndpointID>
                  </cac:Party></cac:BuyerCustomerParty>
                  <cac:SellerSupplierParty><cac:Party>
                    <cbc:EndpointID schemeID="0088">%s</cbc:EndpointID>
                  </cac:Party></cac:SellerSupplierParty>
                </OrderCancellation>""".formatted(number, number, buyer, supplier).getBytes(StandardCharsets.UTF_8);
    }

    public PartyDescription buyerDescription() {
        return described("Buyer of " + number, buyer);
    }

    public PartyDescription supplierDescription() {
        return described("Supplier of " + number, supplier);
    }

    private static PartyDescription described(String name, String gln) {
        return new PartyDescription(
                name, new ElectronicAddress("0088", gln), java.util.List.of(), PostalAddress.UNKNOWN, null);
    }

    /** A GLN with a right check digit. */
    private static String gln(int number) {
        var digits = "7300%08d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
