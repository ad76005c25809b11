package org.orderportal.demo;

/** Writes buyers and sellers the way all of the buyer's documents name them. */
final class PartyXml {

    private final UblWriter xml;

    PartyXml(UblWriter xml) {
        this.xml = xml;
    }

    void buyer(DemoParty buyer) {
        xml.group(
                "BuyerCustomerParty",
                () -> xml.group("Party", () -> {
                    names(buyer);
                    address("PostalAddress", buyer.address());
                    if (buyer.vatNumber() != null) {
                        xml.group("PartyTaxScheme", () -> {
                            xml.text("CompanyID", buyer.vatNumber());
                            xml.group("TaxScheme", () -> xml.text("ID", "VAT"));
                        });
                    }
                    legalEntity(buyer);
                    contact(buyer.contact());
                }));
    }

    void seller(DemoParty seller) {
        xml.group(
                "SellerSupplierParty",
                () -> xml.group("Party", () -> {
                    names(seller);
                    address("PostalAddress", seller.address());
                    legalEntity(seller);
                    contact(seller.contact());
                }));
    }

    /** The short form that a cancellation allows. */
    void buyerInBrief(DemoParty buyer) {
        xml.group(
                "BuyerCustomerParty",
                () -> xml.group("Party", () -> {
                    identifiers(buyer);
                    xml.group("PartyLegalEntity", () -> xml.text("RegistrationName", buyer.legalName()));
                }));
    }

    /** The short form that a cancellation allows. */
    void sellerInBrief(DemoParty seller) {
        xml.group(
                "SellerSupplierParty",
                () -> xml.group("Party", () -> {
                    names(seller);
                    xml.group("PostalAddress", () -> country(seller.country()));
                    xml.group("PartyLegalEntity", () -> xml.text("RegistrationName", seller.legalName()));
                }));
    }

    void address(String name, DemoParty.Address address) {
        xml.group(name, () -> {
            xml.text("StreetName", address.street());
            xml.text("AdditionalStreetName", address.additional());
            xml.text("CityName", address.city());
            xml.text("PostalZone", address.postalCode());
            country(address.country());
        });
    }

    void contact(DemoParty.Person person) {
        xml.group("Contact", () -> {
            xml.text("Name", person.name());
            xml.text("Telephone", person.phone());
            xml.text("ElectronicMail", person.email());
        });
    }

    private void identifiers(DemoParty party) {
        xml.text(
                "EndpointID",
                party.endpoint().id(),
                "schemeID",
                party.endpoint().scheme());
        xml.group(
                "PartyIdentification",
                () -> xml.text(
                        "ID", party.gln().value(), "schemeID", party.gln().scheme()));
    }

    private void names(DemoParty party) {
        identifiers(party);
        xml.group("PartyName", () -> xml.text("Name", party.name()));
    }

    private void legalEntity(DemoParty party) {
        xml.group("PartyLegalEntity", () -> {
            xml.text("RegistrationName", party.legalName());
            xml.text(
                    "CompanyID",
                    party.registration().value(),
                    "schemeID",
                    party.registration().scheme());
        });
    }

    private void country(String code) {
        xml.group("Country", () -> xml.text("IdentificationCode", code));
    }
}
