package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.Participant;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.ResponseCode;

/**
 * Maps a response to UBL: T76, or T116 for advanced ordering. Their elements are the same ones, and both forbid all
 * others. What is missing stays missing, for the official rules to name.
 */
final class ResponseMapping {

    private static final String PEPPOL = "urn:fdc:peppol.eu:poacc:";

    private final OrderResponse response;
    private final RuleSet document;
    private final Findings findings;
    private final UblWriter xml;
    private final PartyWriting party;

    private ResponseMapping(OrderResponse response, Findings findings) {
        this.response = response;
        this.document = documentOf(response);
        this.findings = findings;
        this.xml = new UblWriter(document.root(), document.namespace());
        this.party = new PartyWriting(xml);
    }

    /** Which document answers such an order. An order of a process without answers gets that of plain ordering. */
    static RuleSet documentOf(OrderResponse response) {
        return response.profile() == OrderProfile.ADVANCED_ORDERING
                ? RuleSet.ORDER_RESPONSE_ADVANCED
                : RuleSet.ORDER_RESPONSE;
    }

    /** The document in UTF-8; what has no place in it is found. */
    static byte[] map(OrderResponse response, Findings findings) {
        return new ResponseMapping(response, findings).whole();
    }

    private byte[] whole() {
        head();
        xml.group("OrderReference", () -> xml.text("ID", response.order().text()));
        xml.group("SellerSupplierParty", () -> party(response.seller()));
        xml.group("BuyerCustomerParty", () -> party(response.buyer()));
        promised(xml, response.promisedFrom(), response.promisedUntil());
        if (response.code() == ResponseCode.CA) {
            new ResponseLineMapping(response, xml, findings).all();
        }
        return xml.bytes();
    }

    private void head() {
        var advanced = document == RuleSet.ORDER_RESPONSE_ADVANCED;
        xml.text("CustomizationID", PEPPOL + "trns:order_response" + (advanced ? "_advanced" : "") + ":3");
        xml.text("ProfileID", PEPPOL + "bis:" + (advanced ? "advanced_" : "") + "ordering:3");
        xml.text("ID", response.number());
        xml.text("SalesOrderID", response.ownOrder());
        xml.text("IssueDate", response.issuedOn().toString());
        xml.text("IssueTime", UblWriter.time(response.issuedAt()));
        xml.text("OrderResponseCode", response.code().name());
        xml.text("Note", response.electronicNote());
        xml.text("DocumentCurrencyCode", response.currency().code());
        xml.text("CustomerReference", response.customerReference());
    }

    private void party(Participant participant) {
        xml.group("Party", () -> {
            party.endpoint(participant.endpoint());
            party.identification(PartyWriting.identifier(participant));
            party.registrationName(PartyWriting.name(participant));
        });
    }

    static void promised(UblWriter xml, @Nullable LocalDate from, @Nullable LocalDate until) {
        xml.group(
                "Delivery",
                () -> xml.group("PromisedDeliveryPeriod", () -> {
                    xml.text("StartDate", from == null ? null : from.toString());
                    xml.text("EndDate", until == null ? null : until.toString());
                }));
    }
}
