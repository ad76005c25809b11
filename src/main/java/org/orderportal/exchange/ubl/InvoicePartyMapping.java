package org.orderportal.exchange.ubl;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.PaymentKind;
import org.orderportal.invoice.VatCategory;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Maps who invoices whom, and where the goods went. */
final class InvoicePartyMapping {

    private static final String SWEDEN = "SE";
    /** ISO 6523. */
    private static final Pattern ICD = Pattern.compile("0\\d{3}");

    private final Invoice invoice;
    private final UblWriter xml;
    private final Findings findings;
    private final PartyWriting party;

    InvoicePartyMapping(Invoice invoice, UblWriter xml, Findings findings) {
        this.invoice = invoice;
        this.xml = xml;
        this.findings = findings;
        this.party = new PartyWriting(xml);
    }

    void all() {
        xml.group("AccountingSupplierParty", () -> xml.group("Party", this::seller));
        xml.group("AccountingCustomerParty", () -> xml.group("Party", this::buyer));
        xml.group("Delivery", this::delivery);
    }

    private void seller() {
        var seller = invoice.seller();
        party.endpoint(seller.endpoint());
        party.identification(known(PartyWriting.identifier(seller)));
        creditor();
        common(seller, isOutsideScope() ? null : seller.vatNumber());
        party.contact("Contact", seller.contact());
    }

    /** BT-90, where the document carries its direct debit (BG-19). */
    private void creditor() {
        PaymentMapping.carried(invoice).stream()
                .filter(way -> way.kind() == PaymentKind.DIRECT_DEBIT)
                .map(Payment::creditor)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(creditor ->
                        xml.group("PartyIdentification", () -> xml.text("ID", creditor, "schemeID", "SEPA")));
    }

    private void buyer() {
        var buyer = invoice.buyer();
        party.endpoint(buyer.endpoint());
        party.identification(known(PartyWriting.identifier(buyer)));
        common(buyer, isOutsideScope() ? null : buyer.vatNumber());
        party.contact("Contact", buyer.contact());
    }

    private void common(Participant who, @Nullable String vatNumber) {
        var registered = PartyWriting.name(who);
        if (!who.name().equals(registered)) {
            xml.group("PartyName", () -> xml.text("Name", who.name()));
        }
        xml.group("PostalAddress", () -> party.address(who.address()));
        xml.group("PartyTaxScheme", () -> {
            xml.text("CompanyID", vatNumber);
            if (vatNumber != null) {
                xml.group("TaxScheme", () -> xml.text("ID", InvoiceMoney.VAT));
            }
        });
        xml.group("PartyLegalEntity", () -> {
            xml.text("RegistrationName", registered == null ? who.name() : registered);
            registration(who);
        });
    }

    /** Swedish organisation numbers are digits only (SE-R-003), however people write them. */
    private void registration(Participant who) {
        var id = who.registrationId();
        if (id != null) {
            var country = who.address().country();
            var isSwedish = country != null && country.code().equals(SWEDEN);
            var value = isSwedish ? id.value().replaceAll("[ -]", "") : id.value();
            xml.text("CompanyID", value, "schemeID", scheme(id));
        }
    }

    /** Buyers name lists that invoices do not know (BR-CL-10, BR-CL-11, BR-CL-26): the number goes without. */
    private static String scheme(Identifier id) {
        return ICD.matcher(id.scheme()).matches() ? id.scheme() : "";
    }

    static @Nullable Identifier known(@Nullable Identifier id) {
        return id == null ? null : new Identifier(scheme(id), id.value());
    }

    /** BR-O-02: an invoice outside the scope of VAT names no VAT number. */
    private boolean isOutsideScope() {
        return !invoice.totals().groups().isEmpty()
                && invoice.totals().groups().stream()
                        .allMatch(group -> group.rate().category() == VatCategory.O);
    }

    private void delivery() {
        xml.text("ActualDeliveryDate", InvoiceMapping.text(invoice.deliveredOn()));
        var place = invoice.shipTo();
        if (place == null) {
            return;
        }
        xml.group("DeliveryLocation", () -> {
            var id = place.id();
            if (id != null) {
                xml.text("ID", id.value(), "schemeID", scheme(id));
            }
            if (place.address().country() != null) {
                xml.group("Address", () -> party.address(place.address()));
            } else if (!place.address().equals(PostalAddress.UNKNOWN)) {
                findings.note("PORTAL-ADDRESS", "/Delivery");
            }
        });
        xml.group("DeliveryParty", () -> xml.group("PartyName", () -> xml.text("Name", place.name())));
    }
}
