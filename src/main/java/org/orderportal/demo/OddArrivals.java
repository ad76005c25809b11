package org.orderportal.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What arrives now and then and cannot be taken in: the message log shows how the portal answers it. */
final class OddArrivals {

    private OddArrivals() {}

    /** An order as another community writes it, which the portal does not read. */
    static byte[] anotherDialect() {
        return UblWriter.document("Order", xml -> {
            xml.text("UBLVersionID", "2.0");
            xml.text("CustomizationID", "OIOUBL-2.02");
            xml.text("ProfileID", "urn:www.nesubl.eu:profiles:profile5:ver2.0");
            xml.text("ID", "K-8799");
            xml.text("IssueDate", "2026-01-15");
            xml.text("DocumentCurrencyCode", "DKK");
            xml.group(
                    "BuyerCustomerParty",
                    () -> xml.group(
                            "Party",
                            () -> xml.group("PartyName", () -> xml.text("Name", DemoParties.STRANGER.name()))));
            xml.group(
                    "SellerSupplierParty",
                    () -> xml.group(
                            "Party", () -> xml.group("PartyName", () -> xml.text("Name", DemoParties.MEDICAL.name()))));
        });
    }

    /** A file that broke off while it was sent. */
    static byte[] brokenOff(DemoOrder order) {
        var whole = OrderXml.of(order);
        var text = new String(whole, StandardCharsets.UTF_8);
        var place = text.indexOf("<cac:OrderLine>") + 60;
        return Arrays.copyOf(whole, text.substring(0, place).getBytes(StandardCharsets.UTF_8).length);
    }
}
