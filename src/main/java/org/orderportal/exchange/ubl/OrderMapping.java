package org.orderportal.exchange.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.order_21.OrderType;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderContent.Attachment;
import org.orderportal.order.OrderContent.Delivery;
import org.orderportal.order.OrderContent.References;
import org.orderportal.order.OrderContent.Totals;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;

/** Maps a UBL order to the portal's; what cannot be mapped is found, never made up. */
final class OrderMapping {

    private static final String PROFILE = "urn:fdc:peppol.eu:poacc:bis:";

    private final OrderType order;
    private final Findings findings;
    private final PartyMapping parties;
    private final AllowanceMapping amounts;

    private OrderMapping(OrderType order, Findings findings) {
        this.order = order;
        this.findings = findings;
        this.parties = new PartyMapping(findings);
        this.amounts = new AllowanceMapping(findings, Ubl.text(order.getDocumentCurrencyCode()));
    }

    /** Empty if the order is unusable; the findings then say why. */
    static Optional<OrderContent> map(OrderType order, Findings findings) {
        return new OrderMapping(order, findings).whole();
    }

    private Optional<OrderContent> whole() {
        var number = needed(Ubl.text(order.getID()), OrderNumber::new, "/Order/ID");
        var issuedOn = needed(order.getIssueDateValueLocal(), date -> date, "/Order/IssueDate");
        var currency =
                needed(Ubl.text(order.getDocumentCurrencyCode()), CurrencyCode::new, "/Order/DocumentCurrencyCode");
        var buyer = parties.needed(
                Ubl.of(order.getBuyerCustomerParty(), CustomerPartyType::getParty), "/Order/BuyerCustomerParty/Party");
        var seller = parties.needed(
                Ubl.of(order.getSellerSupplierParty(), SupplierPartyType::getParty),
                "/Order/SellerSupplierParty/Party");
        var lines = new LineMapping(findings, amounts).all(order.getOrderLine());
        if (number == null || issuedOn == null || currency == null || buyer == null || seller == null) {
            return Optional.empty();
        }
        var content = new OrderContent(
                number,
                kind(),
                Objects.requireNonNullElse(Ubl.text(order.getCustomizationID()), ""),
                profile(),
                issuedOn,
                order.getIssueTimeValueLocal(),
                currency,
                Ubl.end(Ubl.first(order.getValidityPeriod())),
                Ubl.lines(order.getNote()),
                references(),
                buyer,
                seller,
                customer(order.getOriginatorCustomerParty(), "/Order/OriginatorCustomerParty/Party"),
                customer(order.getAccountingCustomerParty(), "/Order/AccountingCustomerParty/Party"),
                delivery(),
                deliveryTerms(),
                paymentTerms(),
                amounts.all(order.getAllowanceCharge(), "/Order"),
                totals(),
                attachments(),
                lines);
        return findings.refuses() ? Optional.empty() : Optional.of(content);
    }

    private <S, T> @Nullable T needed(@Nullable S source, java.util.function.Function<S, T> checked, String location) {
        if (source == null) {
            findings.refuse("PORTAL-MISSING", location);
        }
        return findings.value(source, checked, location);
    }

    /** BIS Order leaves the kind out for a plain order. */
    private OrderKind kind() {
        var code = Ubl.text(order.getOrderTypeCode());
        if (code == null) {
            return OrderKind.ORDER;
        }
        return OrderKind.ofCode(code).orElseGet(() -> {
            findings.note("PORTAL-KIND", "/Order/OrderTypeCode", code);
            return OrderKind.ORDER;
        });
    }

    private OrderProfile profile() {
        var id = Objects.requireNonNullElse(Ubl.text(order.getProfileID()), "");
        return switch (id) {
            case PROFILE + "order_only:3" -> OrderProfile.ORDER_ONLY;
            case PROFILE + "ordering:3" -> OrderProfile.ORDERING;
            case PROFILE + "advanced_ordering:3" -> OrderProfile.ADVANCED_ORDERING;
            default -> {
                findings.note("PORTAL-PROFILE", "/Order/ProfileID", id);
                yield OrderProfile.OTHER;
            }
        };
    }

    private References references() {
        var contract = Ubl.first(order.getContract());
        var project = Ubl.first(order.getProjectReference());
        return new References(
                Ubl.text(order.getCustomerReference()),
                Ubl.text(order.getSalesOrderID()),
                Ubl.text(order.getAccountingCost()),
                Ubl.joined(
                        order.getOrderDocumentReference().stream()
                                .map(OrderMapping::id)
                                .toList(),
                        ", "),
                id(order.getQuotationDocumentReference()),
                contract == null ? null : Ubl.text(contract.getID()),
                id(order.getOriginatorDocumentReference()),
                project == null ? null : Ubl.text(project.getID()));
    }

    private static @Nullable String id(@Nullable DocumentReferenceType reference) {
        return reference == null ? null : Ubl.text(reference.getID());
    }

    private org.orderportal.order.@Nullable Participant customer(
            @Nullable CustomerPartyType customer, String location) {
        return customer == null ? null : parties.participant(customer.getParty(), location);
    }

    private @Nullable Delivery delivery() {
        var stated = Ubl.first(order.getDelivery());
        if (stated == null) {
            return null;
        }
        if (order.getDelivery().size() > 1) {
            findings.note("PORTAL-SEVERAL", "/Order/Delivery");
        }
        var place = stated.getDeliveryLocation();
        var party = stated.getDeliveryParty();
        return new Delivery(
                place == null ? null : Ubl.text(place.getName()),
                place == null ? null : Ubl.identifier(place.getID()),
                parties.address(place == null ? null : place.getAddress(), "/Order/Delivery/DeliveryLocation/Address"),
                party == null ? null : PartyMapping.tradeName(party),
                party == null ? null : parties.contact(party.getContact()),
                Ubl.start(stated.getRequestedDeliveryPeriod()),
                Ubl.end(stated.getRequestedDeliveryPeriod()),
                shippingMarks(stated));
    }

    private static @Nullable String shippingMarks(DeliveryType delivery) {
        var shipment = delivery.getShipment();
        return shipment == null
                ? null
                : Ubl.joined(
                        shipment.getTransportHandlingUnit().stream()
                                .map(unit -> Ubl.lines(unit.getShippingMarks()))
                                .toList(),
                        ", ");
    }

    private @Nullable String deliveryTerms() {
        return Ubl.joined(
                order.getDeliveryTerms().stream().map(OrderMapping::terms).toList(), "\n");
    }

    private static @Nullable String terms(DeliveryTermsType terms) {
        var parts = new ArrayList<@Nullable String>();
        parts.add(Ubl.text(terms.getID()));
        parts.add(Ubl.lines(terms.getSpecialTerms()));
        parts.add(
                terms.getDeliveryLocation() == null
                        ? null
                        : Ubl.text(terms.getDeliveryLocation().getID()));
        return Ubl.joined(parts, ", ");
    }

    private @Nullable String paymentTerms() {
        return Ubl.joined(
                order.getPaymentTerms().stream()
                        .map(terms -> Ubl.lines(terms.getNote()))
                        .toList(),
                "\n");
    }

    private Totals totals() {
        var at = "/Order/AnticipatedMonetaryTotal/";
        var stated = order.getAnticipatedMonetaryTotal();
        if (stated == null) {
            return new Totals(null, null, null, null, tax(), null, null, null, null);
        }
        return new Totals(
                amounts.amount(stated.getLineExtensionAmount(), at + "LineExtensionAmount"),
                amounts.amount(stated.getAllowanceTotalAmount(), at + "AllowanceTotalAmount"),
                amounts.amount(stated.getChargeTotalAmount(), at + "ChargeTotalAmount"),
                amounts.amount(stated.getTaxExclusiveAmount(), at + "TaxExclusiveAmount"),
                tax(),
                amounts.amount(stated.getTaxInclusiveAmount(), at + "TaxInclusiveAmount"),
                amounts.amount(stated.getPrepaidAmount(), at + "PrepaidAmount"),
                amounts.amount(stated.getPayableRoundingAmount(), at + "PayableRoundingAmount"),
                amounts.amount(stated.getPayableAmount(), at + "PayableAmount"));
    }

    private @Nullable Amount tax() {
        var stated = order.getTaxTotal();
        if (stated.size() > 1) {
            findings.note("PORTAL-SEVERAL", "/Order/TaxTotal");
        }
        return stated.isEmpty() ? null : amounts.amount(stated.getFirst().getTaxAmount(), "/Order/TaxTotal/TaxAmount");
    }

    private List<Attachment> attachments() {
        return AttachmentMapping.all(order.getAdditionalDocumentReference(), findings);
    }
}
