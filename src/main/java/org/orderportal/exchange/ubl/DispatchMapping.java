package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Place;
import org.orderportal.dispatch.DispatchAdvice.Shipment;
import org.orderportal.order.FileContent;
import org.orderportal.party.PostalAddress;

/**
 * Maps a dispatch advice to UBL: Peppol Despatch Advice, T16, which forbids all elements that are not its own. What is
 * missing stays missing, for the official rules to name; an address without a country, which they refuse, is left out.
 */
final class DispatchMapping {

    private static final String PEPPOL = "urn:fdc:peppol.eu:poacc:";
    private static final String ROOT = "/DespatchAdvice";

    /** What stands for an id that UBL wants and nobody has, as Peppol agrees. */
    static final String NONE = "NA";

    private final DispatchAdvice advice;
    private final Findings findings;
    private final UblWriter xml;
    private final PartyWriting party;

    private DispatchMapping(DispatchAdvice advice, Findings findings) {
        this.advice = advice;
        this.findings = findings;
        this.xml = new UblWriter(RuleSet.DESPATCH_ADVICE.root(), RuleSet.DESPATCH_ADVICE.namespace());
        this.party = new PartyWriting(xml);
    }

    /** The document in UTF-8; what has no place in it is found. */
    static byte[] map(DispatchAdvice advice, List<FileContent> files, Findings findings) {
        return new DispatchMapping(advice, findings).whole(files);
    }

    private byte[] whole(List<FileContent> files) {
        head();
        advice.orders()
                .forEach(order -> xml.group(
                        "OrderReference", () -> xml.text("ID", order.number().text())));
        new FileWriting(FileWriting.OF_ORDERING, xml, findings).all(files, ROOT);
        xml.group("DespatchSupplierParty", () -> xml.group("Party", this::seller));
        xml.group("DeliveryCustomerParty", this::consignee);
        xml.group("BuyerCustomerParty", () -> xml.group("Party", this::buyer));
        xml.group("Shipment", this::shipment);
        new DispatchLineMapping(advice, xml, findings).all();
        return xml.bytes();
    }

    private void head() {
        xml.text("CustomizationID", PEPPOL + "trns:despatch_advice:3");
        xml.text("ProfileID", PEPPOL + "bis:despatch_advice:3");
        xml.text("ID", advice.number());
        xml.text("IssueDate", advice.issuedOn().toString());
        xml.text("IssueTime", UblWriter.time(advice.issuedAt()));
        xml.text("Note", advice.electronicNote());
    }

    private void seller() {
        var seller = advice.seller();
        party.endpoint(seller.endpoint());
        party.identification(PartyWriting.identifier(seller));
        address(seller.address(), ROOT + "/DespatchSupplierParty");
        party.registrationName(PartyWriting.name(seller));
        party.contact("Contact", seller.contact());
    }

    /** A place has no electronic address of its own: what is sent to it goes to the buyer. */
    private void consignee() {
        var place = advice.shipTo();
        xml.group("Party", () -> {
            party.endpoint(advice.buyer().endpoint());
            party.identification(place.id());
            address(place.address(), ROOT + "/DeliveryCustomerParty");
            party.registrationName(place.name() == null ? PartyWriting.name(advice.buyer()) : place.name());
        });
        party.contact("DeliveryContact", place.contact());
    }

    private void buyer() {
        var buyer = advice.buyer();
        party.identification(PartyWriting.identifier(buyer));
        xml.group("PartyName", () -> xml.text("Name", PartyWriting.name(buyer)));
        address(buyer.address(), ROOT + "/BuyerCustomerParty");
    }

    private void address(PostalAddress address, String location) {
        if (address.country() == null && !address.equals(PostalAddress.UNKNOWN)) {
            findings.note("PORTAL-NO-COUNTRY", location);
        } else {
            xml.group("PostalAddress", () -> party.address(address));
        }
    }

    private void shipment() {
        var shipment = advice.shipment();
        xml.text("ID", Objects.requireNonNullElse(shipment.id(), NONE));
        xml.text("GrossWeightMeasure", text(shipment.grossWeight()), "unitCode", HandlingUnitMapping.KILOGRAMME);
        xml.text("GrossVolumeMeasure", text(shipment.volume()), "unitCode", HandlingUnitMapping.CUBIC_METRE);
        var units = advice.outermostUnits().size();
        xml.text("TotalTransportHandlingUnitQuantity", units == 0 ? null : String.valueOf(units));
        var carrier = shipment.carrier();
        if (carrier != null) {
            xml.group("Consignment", () -> carrier(carrier));
        }
        var mode = shipment.mode();
        xml.group("ShipmentStage", () -> xml.text("TransportModeCode", mode == null ? null : mode.code()));
        xml.group("Delivery", () -> delivery(shipment));
    }

    /** Nobody is asked for the number of the consignment, which UBL wants as soon as there is a carrier. */
    private void carrier(String name) {
        xml.text("ID", NONE);
        xml.group("CarrierParty", () -> xml.group("PartyName", () -> xml.text("Name", name)));
    }

    private void delivery(Shipment shipment) {
        xml.text("TrackingID", shipment.trackingNumber());
        xml.group("EstimatedDeliveryPeriod", () -> {
            xml.text("StartDate", text(shipment.deliveryFrom()));
            xml.text("EndDate", text(shipment.deliveryUntil()));
        });
        xml.group("Despatch", () -> {
            xml.text("ActualDespatchDate", text(shipment.dispatchedOn()));
            xml.text("ActualDespatchTime", UblWriter.time(shipment.dispatchedAt()));
            var from = advice.dispatchedFrom();
            if (from != null) {
                xml.group("DespatchAddress", () -> dispatchedFrom(from));
            }
        });
    }

    private void dispatchedFrom(Place from) {
        var id = from.id();
        if (id != null) {
            xml.text("ID", id.value(), "schemeID", id.scheme());
        }
        party.address(from.address());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
