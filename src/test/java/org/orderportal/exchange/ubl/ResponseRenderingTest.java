package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.document.Rendered;
import org.orderportal.document.RuleBreak;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Line;
import org.orderportal.response.OrderResponse.Overall;
import org.orderportal.response.ResponseCode;

@AnyDatabase
class ResponseRenderingTest {

    private static final OrderContent ORDER =
            ((OrderRead) new DocumentReader(new RuleBook()).read(FullOrder.bytes())).content();
    private static final OrderedLine FIRST = ORDER.lines().getFirst();

    private final UblResponses responses = new UblResponses(new RuleBook());

    private static OrderResponse changed(OrderProfile profile, Line... lines) {
        return Answers.of(
                ORDER, ResponseCode.CA, Overall.PARTIALLY_ACCEPTED, profile, ORDER.buyer(), "Note", List.of(lines));
    }

    private static String text(Rendered rendered) {
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> rules(Rendered rendered) {
        return rendered.breaks().stream().map(RuleBreak::rule).toList();
    }

    @ParameterizedTest
    @EnumSource(OrderProfile.class)
    void a_changed_answer_passes_the_rules_whatever_process_the_order_is_of(OrderProfile profile) {
        var rendered = responses.render(changed(
                profile,
                Answers.lowered(FIRST),
                Answers.rejected(FIRST),
                Answers.split(FIRST, null),
                Answers.substituted(FIRST),
                Answers.accepted(FIRST),
                Answers.added()));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(rendered.isFit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_ONLY, order_response:3, bis:ordering:3, eu.peppol.bis3:order-response:2026.5",
        "ORDERING, order_response:3, bis:ordering:3, eu.peppol.bis3:order-response:2026.5",
        "OTHER, order_response:3, bis:ordering:3, eu.peppol.bis3:order-response:2026.5",
        "ADVANCED_ORDERING, order_response_advanced:3, bis:advanced_ordering:3,"
                + " eu.peppol.bis3:order-response-advanced:2026.5"
    })
    void the_process_of_the_order_decides_the_document(
            OrderProfile profile, String customization, String process, String ruleSet) {
        var rendered = responses.render(changed(profile, Answers.accepted(FIRST)));

        assertThat(text(rendered)).contains("trns:" + customization + "<", process + "<");
        assertThat(rendered.ruleSet()).isEqualTo(ruleSet);
    }

    @ParameterizedTest
    @EnumSource(
            value = ResponseCode.class,
            names = {"AB", "AP", "RE"})
    void an_answer_to_the_order_as_a_whole_carries_no_lines(ResponseCode code) {
        var rendered = responses.render(
                Answers.of(ORDER, code, Overall.RECEIVED, List.of(Answers.accepted(FIRST), Answers.added())));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(text(rendered))
                .contains("<cbc:OrderResponseCode>" + code + "<")
                .doesNotContain("OrderLine>");
    }

    @Test
    void the_head_names_both_parties_and_what_the_answer_is_to() {
        var xml = text(responses.render(Answers.acceptance(ORDER)));

        assertThat(xml)
                .contains("<cbc:ID>OR-17</cbc:ID>", "<cbc:SalesOrderID>SO-4711</cbc:SalesOrderID>")
                .contains("<cbc:IssueDate>2026-11-25</cbc:IssueDate>", "<cbc:IssueTime>09:30:12</cbc:IssueTime>")
                .contains("<cbc:Note>With our best regards</cbc:Note>")
                .contains("<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>")
                .contains("<cbc:CustomerReference>Ward 7</cbc:CustomerReference>", "<cbc:ID>PO-FULL</cbc:ID>")
                .contains("<cbc:EndpointID schemeID=\"0088\">7300009000012</cbc:EndpointID>")
                .contains("<cbc:ID schemeID=\"0088\">7300009000029</cbc:ID>")
                .contains("<cbc:RegistrationName>Harbour Hospital Oy</cbc:RegistrationName>")
                .contains("<cbc:StartDate>2026-11-28</cbc:StartDate>", "<cbc:EndDate>2026-11-30</cbc:EndDate>");
    }

    @Test
    void a_line_in_two_parts_becomes_two_lines_that_name_the_same_one_and_tells_its_back_order_once() {
        var inTwo = Answers.split(FIRST, Quantity.of(4));
        var rendered = responses.render(changed(OrderProfile.ORDERING, Answers.accepted(FIRST), inTwo));
        var xml = rendered.bytes();

        assertThat(XmlTexts.of(xml, "LineID")).containsExactly(FIRST.ref(), FIRST.ref(), FIRST.ref());
        assertThat(XmlTexts.of(xml, "LineStatusCode")).containsExactly("5", "3", "3");
        assertThat(XmlTexts.of(xml, "MaximumBackorderQuantity")).containsExactly("4");
        assertThat(text(rendered))
                .contains("<cac:LineItem>\n      <cbc:ID>3</cbc:ID>\n      <cbc:LineStatusCode>3</cbc:LineStatusCode>");
        assertThat(text(rendered).indexOf("MaximumBackorderQuantity"))
                .isGreaterThan(text(rendered).indexOf("<cbc:ID>3</cbc:ID>"));
    }

    @Test
    void a_number_of_an_article_from_no_list_is_left_out_and_that_is_told() {
        var loose = Answers.named(FIRST, new Identifier("", "12-34"));

        var rendered = responses.render(changed(OrderProfile.ORDERING, loose));

        assertThat(rendered.isFit()).isTrue();
        assertThat(rules(rendered)).containsExactly("PORTAL-NO-SCHEME");
        assertThat(rendered.breaks().getFirst().text()).contains("12-34");
        assertThat(text(rendered)).doesNotContain("StandardItemIdentification");
    }

    @Test
    void a_substitute_keeps_the_ordered_article_beside_it_and_a_price_is_per_base_quantity() {
        var xml = text(responses.render(changed(OrderProfile.ORDERING, Answers.substituted(FIRST))));

        assertThat(xml)
                .contains("<cbc:PriceAmount currencyID=\"EUR\">9.875</cbc:PriceAmount>")
                .contains("<cbc:BaseQuantity unitCode=\"" + FIRST.unit() + "\">100</cbc:BaseQuantity>")
                .contains("<cbc:Name>The better one</cbc:Name>", "<cbc:Name>" + FIRST.name() + "</cbc:Name>")
                .contains("<cbc:ID schemeID=\"0160\">9520001100059</cbc:ID>", "<cbc:ID>VAT</cbc:ID>");
    }

    @Test
    void texts_reach_the_reader_as_they_were_written_save_for_what_xml_cannot_carry() {
        var note = "1 < 2 & \"3\" > 'ö' 😀 ]]>\r\nnext\u0000\u0007\u001b\uFFFE\tend \uD83D.";
        var rendered = responses.render(Answers.of(
                ORDER, ResponseCode.AP, Overall.ACCEPTED, OrderProfile.ORDERING, ORDER.buyer(), note, List.of()));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(XmlTexts.of(rendered.bytes(), "Note")).containsExactly("1 < 2 & \"3\" > 'ö' 😀 ]]>\nnext\tend .");
    }

    @ParameterizedTest
    @CsvSource({"''", "'  \t '", "'\u0007'"})
    void what_is_empty_is_not_written_since_empty_elements_are_forbidden(String nothing) {
        var rendered = responses.render(Answers.of(
                ORDER,
                ResponseCode.AP,
                Overall.ACCEPTED,
                OrderProfile.ORDERING,
                withName(ORDER.buyer(), "Name", nothing),
                nothing,
                List.of()));

        assertThat(text(rendered)).doesNotContain("Note");
        assertThat(rendered.breaks()).isEmpty();
    }

    @Test
    void the_longest_ids_are_carried_whole() {
        var ref = "å<&".repeat(66) + "zz";
        var xml = responses.render(changed(OrderProfile.ORDERING, Answers.referring(FIRST, ref)));

        assertThat(xml.breaks()).isEmpty();
        assertThat(XmlTexts.of(xml.bytes(), "LineID")).containsExactly(ref);
    }

    @Test
    void a_party_without_an_electronic_address_is_named_by_the_rules_and_none_is_made_up() {
        var rendered = responses.render(Answers.of(
                ORDER,
                ResponseCode.AP,
                Overall.ACCEPTED,
                OrderProfile.ORDERING,
                withoutEndpoint(ORDER.buyer()),
                null,
                List.of()));

        assertThat(rules(rendered)).containsExactly("PEPPOL-T76-B02401");
        assertThat(rendered.isFit()).isFalse();
        assertThat(rendered.breaks().getFirst().location()).isEqualTo("/OrderResponse/BuyerCustomerParty/Party");
    }

    @ParameterizedTest
    @CsvSource({
        "PEPPOL-T76-R007, '<cbc:OrderResponseCode>AP', '<cbc:OrderResponseCode>CA', AP",
        "PEPPOL-T76-R008, '<cbc:OrderResponseCode>CA', '<cbc:OrderResponseCode>AP', CA",
        "PEPPOL-T76-R009, '<cbc:OrderResponseCode>CA', '<cbc:OrderResponseCode>RE', CA",
        "PEPPOL-T76-R010, '<cbc:OrderResponseCode>CA', '<cbc:OrderResponseCode>AB', CA",
        "PEPPOL-T76-B04201, '<cbc:LineStatusCode>3', '<cbc:LineStatusCode>6', CA",
        "PEPPOL-T76-B00301, 'bis:ordering:3', 'bis:order_only:3', AP",
        "PEPPOL-T76-R005, 'currencyID=\"EUR\"', 'currencyID=\"SEK\"', CA",
        "PEPPOL-T76-R006, 'trns:order_response:3', 'trns:order:3', AP",
        "PEPPOL-T76-R003, '<cbc:ID>2</cbc:ID>', '<cbc:ID>1</cbc:ID>', CA",
        "PEPPOL-T76-R004, '<cbc:EndDate>2026-11-30', '<cbc:EndDate>2026-11-20', AP",
        "PEPPOL-COMMON-R001, '<cbc:Note>With our best regards', '<cbc:Note>', AP",
        "PEPPOL-T76-B00111, '<cac:OrderReference>', '<cbc:AccountingCost>1</cbc:AccountingCost><cac:OrderReference>', AP",
        "PEPPOL-COMMON-R040, 7300009000012, 7300009000013, AP",
        "PEPPOL-T76-B04302, 'unitCode=\"XPX\"', 'unitCode=\"PCE\"', CA",
        "UBL-2.1-XSD, '<cbc:IssueDate>2026-11-25', '<cbc:IssueDate>yesterday', AP"
    })
    void what_the_rules_forbid_is_refused_by_name(String rule, String right, String wrong, ResponseCode code) {
        var rendered = responses.render(code == ResponseCode.AP ? Answers.acceptance(ORDER) : Answers.changed(ORDER));
        assertThat(text(rendered)).contains(right);

        var broken = responses.check(spoilt(rendered, right, wrong), RuleSet.ORDER_RESPONSE);

        assertThat(broken).filteredOn(Problem::fatal).extracting(Problem::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "PEPPOL-T116-R008, '<cbc:OrderResponseCode>CA', '<cbc:OrderResponseCode>AP'",
        "PEPPOL-T116-B04401, '<cbc:LineStatusCode>3', '<cbc:LineStatusCode>6'",
        "PEPPOL-T116-B00301, 'bis:advanced_ordering:3', 'bis:ordering:3'",
        "PEPPOL-T116-R005, 'currencyID=\"EUR\"', 'currencyID=\"SEK\"'",
        "UBL-2.3-XSD, '<cbc:IssueDate>2026-11-25', '<cbc:IssueDate>yesterday'"
    })
    void so_it_is_for_advanced_ordering(String rule, String right, String wrong) {
        var rendered =
                responses.render(changed(OrderProfile.ADVANCED_ORDERING, Answers.lowered(FIRST), Answers.added()));
        assertThat(text(rendered)).contains(right);

        var broken = responses.check(spoilt(rendered, right, wrong), RuleSet.ORDER_RESPONSE_ADVANCED);

        assertThat(broken).filteredOn(Problem::fatal).extracting(Problem::rule).contains(rule);
    }

    @Test
    void two_thousand_lines_pass_the_rules() {
        var lines = new ArrayList<>(Collections.nCopies(1_999, Answers.split(FIRST, null)));
        lines.add(Answers.added());

        var rendered = responses.render(changed(OrderProfile.ORDERING, lines.toArray(Line[]::new)));

        assertThat(rendered.breaks()).isEmpty();
    }

    private static byte[] spoilt(Rendered rendered, String right, String wrong) {
        return text(rendered).replace(right, wrong).getBytes(StandardCharsets.UTF_8);
    }

    private static Participant withoutEndpoint(Participant party) {
        return new Participant(
                party.name(),
                party.registrationName(),
                null,
                party.identifiers(),
                party.registrationId(),
                party.vatNumber(),
                party.address(),
                party.contact());
    }

    private static Participant withName(Participant party, String name, String registrationName) {
        return new Participant(
                name,
                registrationName,
                party.endpoint(),
                party.identifiers(),
                party.registrationId(),
                party.vatNumber(),
                party.address(),
                party.contact());
    }
}
