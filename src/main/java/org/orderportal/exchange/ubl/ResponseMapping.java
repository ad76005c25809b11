package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
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

    private ResponseMapping(OrderResponse response, Findings findings) {
        this.response = response;
        this.document = documentOf(response);
        this.findings = findings;
        this.xml = new UblWriter(document.root(), document.namespace());
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
        xml.text(
                "IssueTime",
                DateTimeFormatter.ISO_LOCAL_TIME.format(response.issuedAt().truncatedTo(ChronoUnit.SECONDS)));
        xml.text("OrderResponseCode", response.code().name());
        xml.text("Note", response.electronicNote());
        xml.text("DocumentCurrencyCode", response.currency().code());
        xml.text("CustomerReference", response.customerReference());
    }

    private void party(Participant participant) {
        xml.group("Party", () -> {
            var endpoint = participant.endpoint();
            if (endpoint != null) {
                xml.text("EndpointID", endpoint.id(), "schemeID", endpoint.scheme());
            }
            var id = identifier(participant);
            if (id != null) {
                xml.group("PartyIdentification", () -> xml.text("ID", id.value(), "schemeID", id.scheme()));
            }
            xml.group("PartyLegalEntity", () -> xml.text("RegistrationName", name(participant)));
        });
    }

    /** The document has room for one: rather one that says which list it is from. */
    private static @Nullable Identifier identifier(Participant participant) {
        return participant.identifiers().stream()
                .min(Comparator.comparing(id -> id.scheme().isEmpty()))
                .orElse(null);
    }

    /** The name by which the party is registered, else called. A number that stands in for a name is none. */
    private static @Nullable String name(Participant participant) {
        if (participant.registrationName() != null) {
            return participant.registrationName();
        }
        var numbers = Stream.concat(
                Stream.ofNullable(participant.endpoint()).map(Object::toString),
                participant.identifiers().stream().map(Identifier::value));
        return numbers.anyMatch(participant.name()::equals) ? null : participant.name();
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
