package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.CountryCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.exchange.ubl.Reading.Unusable;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.order.OrderedLine.ItemProperty;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;

@AnyDatabase
class OrderReadingTest {

    private final DocumentReader reader = new DocumentReader(new RuleBook());

    private OrderContent content(byte[] bytes) {
        return ((OrderRead) reader.read(bytes)).content();
    }

    @Test
    void a_valid_order_is_read_without_a_single_problem() {
        var reading = reader.read(FullOrder.bytes());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading).isInstanceOf(OrderRead.class);
    }

    @Test
    void the_head_is_mapped_with_all_its_references() {
        var order = content(FullOrder.bytes());

        assertThat(order.number().text()).isEqualTo("PO-FULL");
        assertThat(order.kind()).isEqualTo(OrderKind.CALL_OFF_ORDER);
        assertThat(order.profile()).isEqualTo(OrderProfile.ORDERING);
        assertThat(order.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(order.issuedAt()).isEqualTo(LocalTime.of(9, 30));
        assertThat(order.currency().code()).isEqualTo("EUR");
        assertThat(order.validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(order.note()).isEqualTo("Ring at gate B.");
        assertThat(order.references())
                .isEqualTo(new OrderContent.References(
                        "Ward 7", "SO-77", "4711", "PO-OLD", "Q-1", "C-9", "TENDER-5", "P-3"));
        assertThat(order.deliveryTerms()).isEqualTo("DAP, Unloaded");
        assertThat(order.paymentTerms()).isEqualTo("30 days");
    }

    @Test
    void the_parties_are_mapped() {
        var order = content(FullOrder.bytes());

        var buyer = order.buyer();
        assertThat(buyer.name()).isEqualTo("Harbour Hospital");
        assertThat(buyer.registrationName()).isEqualTo("Harbour Hospital Oy");
        assertThat(buyer.endpoint()).isEqualTo(new ElectronicAddress("0088", "7300009000012"));
        assertThat(buyer.identifiers()).containsExactly(new Identifier("0088", "7300009000029"));
        assertThat(buyer.registrationId()).isEqualTo(new Identifier("0088", "7300009000036"));
        assertThat(buyer.vatNumber()).isEqualTo("FI12345678");
        assertThat(buyer.address().street()).isEqualTo("Quay 1");
        assertThat(buyer.address().additionalStreet()).isEqualTo("House C");
        assertThat(buyer.address().line()).isEqualTo("Floor 3");
        assertThat(buyer.address().region()).isEqualTo("Southwest");
        assertThat(buyer.address().country()).isEqualTo(new CountryCode("FI"));
        assertThat(buyer.contact()).isNotNull();
        assertThat(order.seller().name()).isEqualTo("Bandage Works Oy");
        assertThat(order.originator()).isNotNull();
        assertThat(order.invoicee()).isNotNull();
        assertThat(order.delivery()).satisfies(delivery -> {
            assertThat(delivery.locationName()).isEqualTo("Goods in");
            assertThat(delivery.partyName()).isEqualTo("Central store");
            assertThat(delivery.shippingMarks()).isEqualTo("KEEP DRY");
            assertThat(delivery.requestedOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        });
    }

    @Test
    void totals_and_charges_are_mapped() {
        var order = content(FullOrder.bytes());

        assertThat(order.totals())
                .isEqualTo(new OrderContent.Totals(
                        Amount.of("115"),
                        null,
                        Amount.of("10"),
                        Amount.of("125"),
                        Amount.of("30"),
                        Amount.of("155"),
                        Amount.of("5"),
                        Amount.of("0.5"),
                        Amount.of("150.5")));
        assertThat(order.allowancesAndCharges())
                .containsExactly(new OrderContent.AllowanceCharge(
                        true,
                        "FC",
                        "Freight",
                        Amount.of("10"),
                        Quantity.of(10),
                        Amount.of("100"),
                        new OrderContent.VatCategory("S", Quantity.of(24))));
    }

    @Test
    void a_line_is_mapped_with_its_article() {
        var line = content(FullOrder.bytes()).lines().getFirst();

        assertThat(line.ref()).isEqualTo("10.1");
        assertThat(line.quantity()).isEqualTo(Quantity.of("2.5"));
        assertThat(line.unit().code()).isEqualTo("H87");
        assertThat(line.price()).isEqualTo(UnitPrice.of("5000"));
        assertThat(line.baseQuantity()).isEqualTo(Quantity.of(100));
        assertThat(line.netAmount()).isEqualTo(Amount.of("115"));
        assertThat(line.name()).isEqualTo("Bandage");
        assertThat(line.description()).isEqualTo("Elastic, 8 cm");
        assertThat(line.note()).isEqualTo("Sterile only");
        assertThat(line.buyersItemId()).isEqualTo("B-1");
        assertThat(line.sellersItemId()).isEqualTo("S-1");
        assertThat(line.manufacturersItemId()).isEqualTo("M-1");
        assertThat(line.standardItemId()).isEqualTo(new Identifier("0160", "07300009000012"));
        assertThat(line.properties()).containsExactly(new ItemProperty("Colour", "White"));
        assertThat(line.classes()).containsExactly(new ItemClass("TST", "42311500"));
        assertThat(line.lots()).containsExactly("LOT-1");
        assertThat(line.serialNumbers()).containsExactly("SER-1");
        assertThat(line.requestedOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(line.partialDeliveryAllowed()).isFalse();
        assertThat(line.accountingCost()).isEqualTo("4712");
        assertThat(line.allowancesAndCharges()).singleElement().satisfies(allowance -> {
            assertThat(allowance.charge()).isFalse();
            assertThat(allowance.amount()).isEqualTo(Amount.of("10"));
        });
    }

    @Test
    void files_and_links_are_attachments() {
        var attachments = content(FullOrder.bytes()).attachments();

        assertThat(attachments.getFirst().fileName()).isEqualTo("drawing.pdf");
        assertThat(attachments.getFirst().description()).isEqualTo("Drawing");
        assertThat(attachments.getFirst().content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("hello");
        assertThat(attachments.getLast().link()).isEqualTo("https://buyer.example/terms");
        assertThat(attachments.getLast().content()).isNull();
    }

    @Test
    void an_order_in_an_envelope_is_the_order_inside() {
        var envelope = """
                <s:StandardBusinessDocument
                    xmlns:s="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">
                  <s:StandardBusinessDocumentHeader><s:HeaderVersion>1.0</s:HeaderVersion>
                    <s:DocumentIdentification><s:InstanceIdentifier>1</s:InstanceIdentifier></s:DocumentIdentification>
                  </s:StandardBusinessDocumentHeader>
                  %s
                </s:StandardBusinessDocument>""".formatted(FullOrder.XML.substring(FullOrder.XML.indexOf("<Order")));

        var reading = reader.read(envelope.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(((OrderRead) reading).content()).usingRecursiveComparison().isEqualTo(content(FullOrder.bytes()));
    }

    @Test
    void a_broken_rule_is_a_note_and_the_order_is_read_all_the_same() {
        var reading = reader.read(FullOrder.with("7300009000012</cbc:EndpointID>", "7300009000013</cbc:EndpointID>"));

        assertThat(reading).isInstanceOf(OrderRead.class);
        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("PEPPOL-COMMON-R040");
        assertThat(reading.problems()).noneMatch(Problem::fatal);
        assertThat(reading.problems().getFirst().location()).isEqualTo("/Order/BuyerCustomerParty/Party/EndpointID");
    }

    @Test
    void an_unknown_process_is_a_note() {
        var reading = reader.read(FullOrder.with("urn:fdc:peppol.eu:poacc:bis:ordering:3", "urn:www.other:process"));

        assertThat(((OrderRead) reading).content().profile()).isEqualTo(OrderProfile.OTHER);
        assertThat(reading.problems()).extracting(Problem::rule).contains("PORTAL-PROFILE", "PEPPOL-T01-R031");
    }

    @Test
    void what_the_portal_does_not_show_is_named() {
        var reading = reader.read(FullOrder.with(
                "<cac:Contract>",
                "<cac:CatalogueReference><cbc:ID>CAT</cbc:ID></cac:CatalogueReference><cac:Contract>"));

        assertThat(reading.problems())
                .filteredOn(problem -> problem.rule().equals("PORTAL-ONLY-IN-ORIGINAL"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("CatalogueReference/ID"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <cbc:ID>PO-FULL</cbc:ID>                          | <cbc:ID> </cbc:ID>                               | PORTAL-MISSING           | /Order/ID
            >2026-11-20<                                      | >20 November<                                    | PORTAL-DATE              | /Order/IssueDate
            >EUR</cbc:DocumentCurrencyCode>                   | >Euro</cbc:DocumentCurrencyCode>                 | PORTAL-VALUE             | /Order/DocumentCurrencyCode
            unitCode="H87">2.5<                               | unitCode="H87">two<                              | PORTAL-NUMBER            | /Order/OrderLine/LineItem/Quantity
            unitCode="H87">2.5<                               | unitCode="H87">1e9<                              | PORTAL-NUMBER            | /Order/OrderLine/LineItem/Quantity
            unitCode="H87">2.5<                               | unitCode="H87">-2<                               | PORTAL-NEGATIVE          | /Order/OrderLine[1]/LineItem/Quantity
            unitCode="H87">2.5<                               | >2.5<                                            | PORTAL-UNIT              | /Order/OrderLine[1]/LineItem/Quantity/@unitCode
            unitCode="H87">2.5<                               | unitCode="H87">2.00000000001<                    | PORTAL-VALUE             | /Order/OrderLine[1]/LineItem/Quantity
            <cbc:ID>10.1</cbc:ID>                             | <cbc:ID/>                                        | PORTAL-LINE-ID           | /Order/OrderLine[1]/LineItem/ID
            currencyID="EUR">5000.0000<                       | currencyID="SEK">5000.0000<                      | PORTAL-CURRENCY          | /Order/OrderLine[1]/LineItem/Price/PriceAmount
            <cbc:PayableAmount currencyID="EUR">150.50        | <cbc:PayableAmount currencyID="EUR">99999999999999999 | PORTAL-VALUE        | /Order/AnticipatedMonetaryTotal/PayableAmount
            <cbc:EndpointID schemeID="0088">7300009000043</cbc:EndpointID> | <cbc:EndpointID>7300009000043</cbc:EndpointID> | PORTAL-PARTY-UNKNOWABLE | /Order/SellerSupplierParty/Party
            """)
    void what_makes_an_order_unusable_is_refused_with_its_place(
            String part, String other, String rule, String location) {
        var reading = reader.read(FullOrder.with(part, other));

        assertThat(reading).isInstanceOf(Unusable.class);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.fatal() && problem.rule().equals(rule))
                .first()
                .satisfies(problem -> assertThat(problem.location()).isEqualTo(location));
    }

    @Test
    void two_lines_of_the_same_id_are_refused_by_both_rule_books() {
        var line =
                FullOrder.XML.substring(FullOrder.XML.indexOf("  <cac:OrderLine>"), FullOrder.XML.indexOf("</Order>"));

        var reading = reader.read(FullOrder.with("</Order>", line + "</Order>"));

        assertThat(reading).isInstanceOf(Unusable.class);
        assertThat(reading.problems())
                .filteredOn(Problem::fatal)
                .extracting(Problem::rule)
                .contains("PORTAL-LINE-TWICE", "PEPPOL-T01-R001");
    }

    @Test
    void an_order_without_lines_is_refused() {
        var line =
                FullOrder.XML.substring(FullOrder.XML.indexOf("  <cac:OrderLine>"), FullOrder.XML.indexOf("</Order>"));

        var reading = reader.read(FullOrder.with(line, ""));

        assertThat(reading.problems())
                .filteredOn(Problem::fatal)
                .extracting(Problem::rule)
                .contains("PORTAL-NO-LINES");
    }
}
